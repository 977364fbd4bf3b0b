package dev.regulars.gateway.sending;

/** The use case, put together by hand. */
public final class Sending {
    private Sending() {}

    public static SendTransaction with(
            DecisionService decisions, WaitingTransactions queue, SpooledTransactions spool) {
        return new SendTransaction(decisions, queue, spool, outcome -> {});
    }
}
