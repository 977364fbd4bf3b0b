package dev.regulars.gateway.sending;

public sealed interface Outcome {
    @SuppressWarnings("ArrayRecordComponent") // handed through as it is; never compared
    record Decided(byte[] decision) implements Outcome {}

    @SuppressWarnings("ArrayRecordComponent")
    record Refused(int status, byte[] problem) implements Outcome {}

    /** @param here on this gateway's own disk, not yet in the queue */
    record Queued(String transactionId, String decisionId, boolean here) implements Outcome {}

    /** Neither way was open. */
    record NotStored() implements Outcome {}
}
