package dev.regulars.decision.vouchers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param id keyed hash of its code
 * @param stored as written; {@link #state} says what it means now
 * @param redemption the last one, also when it was undone
 * @param version counts transitions; a new one is stored only over the version that it was made from
 */
public record Voucher(
        String id,
        VoucherTerms terms,
        Origin origin,
        VoucherState stored,
        @Nullable Reservation reservation,
        @Nullable Redemption redemption,
        @Nullable Cancellation cancellation,
        long version) {

    public VoucherState state(StoreTime time) {
        if (stored == VoucherState.REDEEMED) {
            return stored;
        }
        if (stored == VoucherState.CANCELLED || origin.withdrawn()) {
            return VoucherState.CANCELLED;
        }
        if (isReserved(time)) {
            return VoucherState.RESERVED;
        }
        return terms.isTooLate(time.day()) ? VoucherState.EXPIRED : VoucherState.ISSUED;
    }

    /**
     * Every reason why it cannot be used now; empty when it can.
     *
     * @param reservationId of the asker: while it runs nobody else can take the voucher, and its last day may pass
     */
    public List<Refusal> obstacles(StoreTime time, @Nullable String reservationId) {
        VoucherState state = state(time);
        if (state == VoucherState.REDEEMED) {
            return List.of(Refusal.VOUCHER_REDEEMED);
        }
        if (state == VoucherState.CANCELLED) {
            return List.of(Refusal.VOUCHER_CANCELLED);
        }
        if (state == VoucherState.RESERVED && isReservedBy(reservationId)) {
            return List.of();
        }
        List<Refusal> reasons = new ArrayList<>();
        if (state == VoucherState.RESERVED) {
            reasons.add(Refusal.VOUCHER_RESERVED);
        }
        if (terms.isTooEarly(time.day())) {
            reasons.add(Refusal.VOUCHER_NOT_YET_USABLE);
        }
        if (terms.isTooLate(time.day())) {
            reasons.add(Refusal.VOUCHER_EXPIRED);
        }
        return reasons;
    }

    private boolean isReserved(StoreTime time) {
        return stored == VoucherState.RESERVED
                && reservation != null
                && reservation.until().isAfter(time.now());
    }

    /** Also when its time is out, as long as nobody else took it. */
    boolean isReservedBy(@Nullable String reservationId) {
        return stored == VoucherState.RESERVED
                && reservation != null
                && reservation.id().equals(reservationId);
    }

    boolean wasUsedUnder(String reservationId) {
        return stored == VoucherState.REDEEMED
                && reservation != null
                && reservation.id().equals(reservationId);
    }

    boolean isRedeemedBy(String transactionId) {
        return stored == VoucherState.REDEEMED
                && redemption != null
                && redemption.transactionId().equals(transactionId);
    }

    /** The transaction had redeemed it, and was taken back. */
    boolean wasGivenBackBy(String transactionId) {
        return redemption != null
                && redemption.undone()
                && redemption.transactionId().equals(transactionId);
    }

    Voucher reserved(Reservation by) {
        return new Voucher(id, terms, origin, VoucherState.RESERVED, by, redemption, cancellation, version + 1);
    }

    Voucher issued() {
        return new Voucher(id, terms, origin, VoucherState.ISSUED, null, redemption, cancellation, version + 1);
    }

    Voucher redeemed(Redemption by) {
        return new Voucher(id, terms, origin, VoucherState.REDEEMED, reservation, by, cancellation, version + 1);
    }

    Voucher givenBack(Redemption undone, VoucherTerms terms) {
        return new Voucher(id, terms, origin, VoucherState.ISSUED, null, undone, cancellation, version + 1);
    }

    Voucher cancelled(Cancellation by) {
        return new Voucher(id, terms, origin, VoucherState.CANCELLED, null, redemption, by, version + 1);
    }
}
