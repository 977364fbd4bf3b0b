package dev.regulars.decision.accounts;

/** What must hold of any commit; where it does not, the caller has a bug and nothing is written. */
final class Consistency {

    /** The broker takes messages up to 1 MB. */
    private static final long MAX_EVENT_BYTES = 900_000;

    private Consistency() {}

    static void check(Account before, Change change, DecisionRecord decision) {
        require(decision.accountId().equals(before.id()), "another account", decision);
        require(decision.sequence() == before.sequence() + 1, "not the next sequence", decision);
        require(Posting.total(decision.postings()) == 0, "postings that do not sum to zero", decision);
        long moved = Posting.total(decision.postings(), Posting.MEMBER_AVAILABLE);
        require(
                Math.addExact(before.available(), moved) == change.available(),
                "a balance that is not its postings",
                decision);
        require(decision.bytes() <= Waiting.MAX_ENTRY_BYTES, "more bytes than an account can hold", decision);
        require(
                DecisionRecord.bytes(decision.event()) <= MAX_EVENT_BYTES,
                "an event larger than the broker takes",
                decision);
    }

    private static void require(boolean holds, String otherwise, DecisionRecord decision) {
        if (!holds) {
            throw new IllegalArgumentException("decision " + decision.id() + " has " + otherwise);
        }
    }
}
