package dev.regulars.gateway.sending;

/** What the decision service said to a direct call. */
public sealed interface Answer {
    /** Decided: the decision's bytes, handed on as they came. */
    @SuppressWarnings("ArrayRecordComponent") // handed through as it is; never compared
    record Decided(byte[] decision) implements Answer {}

    /** A return whose sale the service has not seen yet: it keeps it and decides it then. */
    record Kept() implements Answer {}

    /** Refused for good: sending the same again would be refused again. */
    @SuppressWarnings("ArrayRecordComponent")
    record Refused(int status, byte[] problem) implements Answer {}

    /** Perhaps decided, perhaps not: it must be sent again, which is safe, since a transaction is decided once. */
    record Open(Cause cause) implements Answer {}

    /** BUSY is well but asks to come later; DOWN counts against the direct way. */
    enum Cause {
        BUSY,
        DOWN
    }
}
