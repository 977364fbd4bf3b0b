package dev.regulars.decision.vouchers;

import java.util.List;

/** What a transition makes of a voucher; pure, so that it can be tried again on a newer version. */
sealed interface Step {

    /**
     * @param event for the history
     * @param by the store, transaction or author
     */
    record Go(Voucher next, String event, String by) implements Step {}

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
