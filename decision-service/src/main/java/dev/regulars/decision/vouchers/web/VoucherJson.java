package dev.regulars.decision.vouchers.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.vouchers.Redemption;
import dev.regulars.decision.vouchers.Reservation;
import dev.regulars.decision.vouchers.StoreTime;
import dev.regulars.decision.vouchers.Voucher;
import dev.regulars.decision.vouchers.VoucherState;
import dev.regulars.decision.vouchers.VoucherTerms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code components/schemas/Voucher} of docs/api/openapi.yaml. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VoucherJson(
        String voucherId,
        String rewardId,
        @Nullable String name,
        String kind,
        String value,
        @Nullable String currency,
        @Nullable String percent,
        @Nullable String sku,
        @Nullable String memberId,
        @Nullable String batchId,
        @Nullable String usableFrom,
        String expiresOn,
        String state,
        boolean usable,
        List<String> reasons,
        @Nullable String reservedUntil,
        @Nullable Redeemed redeemed) {

    record Redeemed(String transaction, String storeId, String at) {}

    /** @param reservationId of the asker, for whom a voucher that it reserved is usable */
    static VoucherJson of(Voucher voucher, StoreTime time, @Nullable String reservationId) {
        VoucherTerms terms = voucher.terms();
        VoucherState state = voucher.state(time);
        List<String> reasons =
                voucher.obstacles(time, reservationId).stream().map(Enum::name).toList();
        Reservation reservation = voucher.reservation();
        Redemption redemption = voucher.redemption();
        return new VoucherJson(
                voucher.id(),
                terms.rewardId(),
                terms.name(),
                terms.kind(),
                terms.value(),
                terms.currency(),
                terms.percent(),
                terms.sku(),
                voucher.origin().memberId(),
                voucher.origin().batchId(),
                terms.usableFrom() == null ? null : terms.usableFrom().toString(),
                terms.expiresOn().toString(),
                state.label(),
                reasons.isEmpty(),
                reasons,
                state == VoucherState.RESERVED && reservation != null
                        ? reservation.until().toString()
                        : null,
                state == VoucherState.REDEEMED && redemption != null
                        ? new Redeemed(
                                redemption.transactionId(),
                                redemption.storeId(),
                                redemption.at().toString())
                        : null);
    }
}
