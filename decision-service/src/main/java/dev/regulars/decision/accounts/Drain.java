package dev.regulars.decision.accounts;

/** Makes room in an account's full outbox. */
@FunctionalInterface
public interface Drain {

    /** Waits, within its time limit, for the outbox to be emptied; false when that cannot be hoped for. */
    boolean drain(String accountId);
}
