package dev.regulars.decision.accounts;

/** What became of claiming a decision id. */
public sealed interface Claim {

    /** The id was new. */
    record Fresh() implements Claim {}

    /**
     * The same content came before and is not known to be committed.
     *
     * @param accountId the account it was claimed for, where it has to be decided
     */
    record Repeated(String accountId) implements Claim {}

    /** The same content was committed before. */
    record Decided(DecisionRecord decision) implements Claim {}

    /** The id stands for other content. */
    record Reused() implements Claim {}
}
