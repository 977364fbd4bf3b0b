package dev.regulars.decision.vouchers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a transition makes of a voucher; pure, so that it can be tried again on a newer version. */
sealed interface Step {

    /**
     * @param event for the history
     * @param by the store, transaction or author
     * @param told to those who count; null for what only the till needs to know
     */
    record Go(
            Voucher next, String event, String by, @Nullable VoucherChange told) implements Step {

        Go(Voucher next, String event, String by) {
            this(next, event, by, null);
        }
    }

    /** It is so already. */
    record Stay() implements Step {}

    record Stop(Refusal why) implements Step {}

    @FunctionalInterface
    interface Transition {
        Step of(Voucher voucher);
    }

    static Step stop(List<Refusal> reasons) {
        return new Stop(reasons.get(0));
    }
}
