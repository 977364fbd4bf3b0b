package dev.regulars.gateway.sending;

public sealed interface Outcome {
    @SuppressWarnings("ArrayRecordComponent") // handed through as it is; never compared
    record Decided(byte[] decision) implements Outcome {}

    @SuppressWarnings("ArrayRecordComponent")
    record Refused(int status, byte[] problem) implements Outcome {}

    record Queued(String transactionId, String decisionId) implements Outcome {}

    /** Neither way was open. */
    record NotStored() implements Outcome {}
}
