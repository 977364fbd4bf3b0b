package dev.regulars.decision.vouchers;

/** Takes a voucher out of use for good, also while it is reserved. What is redeemed stays redeemed. */
public final class CancelVoucher {

    private final Vouchers vouchers;
    private final StoreTimes times;

    CancelVoucher(Vouchers vouchers, StoreTimes times) {
        this.vouchers = vouchers;
        this.times = times;
    }

    /** Repeating it changes nothing: the first reason and author stay. */
    public Outcome cancel(String voucherId, String reason, String author) {
        StoreTime time = times.here();
        Cancellation cancellation = new Cancellation(reason, author, time.now());
        return vouchers.change(voucherId, time.now(), transition(cancellation, VoucherChange.cancelled(time)));
    }

    static Step.Transition transition(Cancellation cancellation, VoucherChange told) {
        return voucher -> switch (voucher.stored()) {
            case CANCELLED -> new Step.Stay();
            case REDEEMED -> new Step.Stop(Refusal.VOUCHER_REDEEMED);
            default -> new Step.Go(voucher.cancelled(cancellation), "cancelled", cancellation.author(), told);
        };
    }
}
