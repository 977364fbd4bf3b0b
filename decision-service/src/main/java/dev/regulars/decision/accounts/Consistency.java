package dev.regulars.decision.accounts;

import dev.regulars.points.Book;

/** What must hold of any commit; where it does not, the caller has a bug and nothing is written. */
final class Consistency {

    /** The broker takes messages up to 1 MB. */
    private static final long MAX_EVENT_BYTES = 900_000;

    private Consistency() {}

    static void check(Account before, Change change, DecisionRecord decision) {
        require(decision.accountId().equals(before.id()), "another account", decision);
        require(before.mergedInto() == null, "an account that was merged into another", decision);
        require(decision.sequence() == before.sequence() + 1, "not the next sequence", decision);
        require(Posting.total(decision.postings()) == 0, "postings that do not sum to zero", decision);
        require(
                Posting.of(decision.movements()).equals(decision.postings()),
                "postings that are not its movements",
                decision);
        balance(
                Book.MEMBER_AVAILABLE,
                before.points().available(),
                change.points().available(),
                decision);
        balance(Book.MEMBER_PENDING, before.points().pending(), change.points().pending(), decision);
        balance(Book.MEMBER_DEBT, -before.points().debt(), -change.points().debt(), decision);
        require(decision.bytes() <= Waiting.MAX_ENTRY_BYTES, "more bytes than an account can hold", decision);
        require(
                DecisionRecord.bytes(decision.event()) <= MAX_EVENT_BYTES,
                "an event larger than the broker takes",
                decision);
    }

    private static void balance(Book book, long before, long after, DecisionRecord decision) {
        long moved = Posting.total(decision.postings(), book);
        require(
                Math.addExact(before, moved) == after,
                "a balance of " + book.account() + " that is not its postings",
                decision);
    }

    private static void require(boolean holds, String otherwise, DecisionRecord decision) {
        if (!holds) {
            throw new IllegalArgumentException("decision " + decision.id() + " has " + otherwise);
        }
    }
}
