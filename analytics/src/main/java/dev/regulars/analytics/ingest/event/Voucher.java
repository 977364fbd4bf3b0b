package dev.regulars.analytics.ingest.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A voucher that a transaction issued; its code is not in the event.
 *
 * @param rule the campaign that gave it; null when points, a tier, a birthday or a visit did
 * @param usableFrom null where the event is older than this field; likewise {@code kind} and {@code expiresOn}
 */
public record Voucher(
        String voucherId,
        String rewardId,
        @Nullable String kind,
        @Nullable String rule,
        BigDecimal value,
        long pointsSpent,
        @Nullable LocalDate usableFrom,
        @Nullable LocalDate expiresOn) {}
