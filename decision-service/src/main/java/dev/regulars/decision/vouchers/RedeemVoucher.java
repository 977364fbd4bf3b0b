package dev.regulars.decision.vouchers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Uses a voucher for a transaction, once; and gives it back when the transaction is taken back. */
public final class RedeemVoucher {

    private final Vouchers vouchers;
    private final ReserveVoucher reservations;
    private final Redemptions redemptions;
    private final StoreTimes times;
    private final VoucherSettings settings;

    RedeemVoucher(
            Vouchers vouchers,
            ReserveVoucher reservations,
            Redemptions redemptions,
            StoreTimes times,
            VoucherSettings settings) {
        this.vouchers = vouchers;
        this.reservations = reservations;
        this.redemptions = redemptions;
        this.times = times;
        this.settings = settings;
    }

    /** @param transactionId {@code source:transactionId}; the same again gives the same answer */
    public Outcome redeem(Till till, String voucherId, String transactionId) {
        return redeem(till, voucherId, null, transactionId);
    }

    /** What the till has reserved, also when the time is just out and nobody else took it. */
    public Outcome redeemReserved(Till till, String reservationId, String transactionId) {
        String id = till.reservation(reservationId);
        return reservations
                .voucherOf(id)
                .map(voucher -> redeem(till, voucher, id, transactionId))
                .orElseGet(() -> new Outcome.Refused(Refusal.RESERVATION_NOT_FOUND));
    }

    private Outcome redeem(Till till, String voucherId, @Nullable String reservation, String transactionId) {
        StoreTime time = times.at(till);
        Redemption redemption = new Redemption(transactionId, till.storeId(), time.now(), false);
        Step.Transition transition = voucher -> step(voucher, reservation, redemption, till, time);
        Optional<Outcome> refusal = vouchers.refusal(voucherId, transition);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<Refusal> closed = redemptions.mention(transactionId, voucherId);
        if (closed.isPresent()) {
            return new Outcome.Refused(closed.get());
        }
        Outcome outcome = vouchers.change(voucherId, time.now(), transition);
        // Taken back between the mention and here: whoever reverses may have looked before the voucher was taken.
        if (outcome instanceof Outcome.Done && redemptions.isReversed(transactionId)) {
            giveBack(voucherId, transactionId, transactionId, till, time);
            return new Outcome.Refused(Refusal.TRANSACTION_REVERSED);
        }
        return outcome;
    }

    private static Step step(
            Voucher voucher, @Nullable String reservation, Redemption redemption, Till till, StoreTime time) {
        if (voucher.isRedeemedBy(redemption.transactionId())) {
            return new Step.Stay();
        }
        List<Refusal> obstacles = voucher.obstacles(time, reservation);
        if (!obstacles.isEmpty()) {
            return Step.stop(obstacles);
        }
        return reservation == null || voucher.isReservedBy(reservation)
                ? new Step.Go(
                        voucher.redeemed(redemption),
                        "redeemed",
                        redemption.transactionId(),
                        VoucherChange.redeemed(till, time, redemption.transactionId()))
                : new Step.Stop(Refusal.RESERVATION_RELEASED);
    }

    /**
     * The transaction was taken back: each voucher that it used can be used again, and it cannot redeem any more.
     *
     * @param by the return or void
     * @return those that it had used; the same again gives the same, as long as nobody has used them since
     */
    public List<Voucher> reverse(Till till, String transactionId, String by) {
        StoreTime time = times.at(till);
        return redemptions.reverse(transactionId).stream()
                .map(voucher -> giveBack(voucher, transactionId, by, till, time))
                .flatMap(outcome -> outcome instanceof Outcome.Done done
                        ? Optional.of(done.voucher()).stream()
                        : Optional.<Voucher>empty().stream())
                .filter(voucher -> voucher.wasGivenBackBy(transactionId))
                .toList();
    }

    private Outcome giveBack(String voucherId, String transactionId, String by, Till till, StoreTime time) {
        VoucherChange told = VoucherChange.givenBack(till, time, transactionId);
        return vouchers.change(voucherId, time.now(), voucher -> {
            Redemption used = voucher.redemption();
            if (used == null || !voucher.isRedeemedBy(transactionId)) {
                return new Step.Stay();
            }
            VoucherTerms terms = voucher.terms();
            int grace = settings.returnGraceDays();
            VoucherTerms now = grace > 0 && terms.isTooLate(time.day())
                    ? terms.until(time.day().plusDays(grace))
                    : terms;
            return new Step.Go(voucher.givenBack(used.undo(), now), "given back", by, told);
        });
    }
}
