package dev.regulars.points;

import org.jspecify.annotations.Nullable;

/**
 * Points that went from one account of the books to another.
 *
 * @param lot whose points they are; null for a kind that concerns none
 * @param points above zero
 */
public record Movement(Kind kind, @Nullable LotTerms lot, long points) {

    /** Where null, the account is the member's: pending when the lot is, else available. */
    public enum Kind {
        EARNED(Book.ISSUED, null),
        RELEASED(Book.MEMBER_PENDING, Book.MEMBER_AVAILABLE),
        /** They paid for a part of a purchase. */
        SPENT(null, Book.REDEEMED),
        /** They became a reward. */
        CONVERTED(null, Book.REDEEMED),
        GIVEN_BACK(Book.REDEEMED, null),
        EXPIRED(null, Book.EXPIRED),
        /** A return took them from a lot. */
        TAKEN_BACK(null, Book.ISSUED),
        /** A return took back points that had expired: the member's balance stays. */
        UNEXPIRED(Book.EXPIRED, Book.ISSUED),
        /** A return took what was not there: the balance is below zero. */
        OVERDRAWN(Book.MEMBER_AVAILABLE, Book.ISSUED),
        /** A return took what was not there: it is owed apart from the balance. */
        OWED(Book.MEMBER_DEBT, Book.ISSUED),
        REPAID(null, Book.MEMBER_DEBT),
        /** A return could not take them. */
        WRITTEN_OFF(Book.WRITTEN_OFF, Book.ISSUED),
        ADDED(Book.ADJUSTED, null),
        REMOVED(null, Book.ADJUSTED),
        RECEIVED(Book.TRANSFERRED, null),
        SENT(null, Book.TRANSFERRED);

        private final @Nullable Book from;
        private final @Nullable Book to;

        Kind(@Nullable Book from, @Nullable Book to) {
            this.from = from;
            this.to = to;
        }
    }

    public Movement {
        if (points <= 0) {
            throw new IllegalArgumentException("a movement of " + points + " points");
        }
    }

    public Book from() {
        return kind.from == null ? member() : kind.from;
    }

    public Book to() {
        return kind.to == null ? member() : kind.to;
    }

    private Book member() {
        return lot != null && lot.isPending() ? Book.MEMBER_PENDING : Book.MEMBER_AVAILABLE;
    }
}
