package dev.regulars.decision.accounts;

public enum CommitResult {
    COMMITTED,
    /** Another commit came first: read the account again and decide anew. */
    CONTENDED,
    /** The broker has been away for long: nothing was changed, the till should try later. */
    OUTBOX_FULL
}
