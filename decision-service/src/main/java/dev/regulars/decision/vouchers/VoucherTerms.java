package dev.regulars.decision.vouchers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a voucher is worth, and on which business days; as it was issued, whatever the program says later.
 *
 * @param kind {@code voucher}, {@code percent-voucher} or {@code free-item}
 * @param value decimal in {@code currency}
 * @param percent what a percent-voucher takes off
 * @param sku the product of a free-item
 * @param usableFrom first day; null for at once
 * @param expiresOn last day
 */
public record VoucherTerms(
        String rewardId,
        @Nullable String name,
        String kind,
        String value,
        @Nullable String currency,
        @Nullable String percent,
        @Nullable String sku,
        @Nullable LocalDate usableFrom,
        LocalDate expiresOn) {

    boolean isTooEarly(LocalDate day) {
        return usableFrom != null && day.isBefore(usableFrom);
    }

    boolean isTooLate(LocalDate day) {
        return day.isAfter(expiresOn);
    }

    VoucherTerms until(LocalDate last) {
        return new VoucherTerms(rewardId, name, kind, value, currency, percent, sku, usableFrom, last);
    }
}
