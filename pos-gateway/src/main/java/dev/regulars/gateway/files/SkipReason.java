package dev.regulars.gateway.files;

/** Why something that is no mistake is not sent. */
public enum SkipReason {
    /** Made to learn the till; nobody paid. */
    TRAINING,
    /** Kept for later; it comes again when it is finished. */
    SUSPENDED,
    /** Given up before it was paid. */
    CANCELLED,
    /** Written while it was under way. */
    NOT_FINISHED,
    /** Work of the till or its drawer: sign-on, pay-in, float, inventory. */
    CONTROL,
    /** Without anything sold or taken back. */
    NO_ITEMS
}
