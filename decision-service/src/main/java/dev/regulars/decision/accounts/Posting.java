package dev.regulars.decision.accounts;

import java.util.List;

/** One side of a ledger entry: points moved onto (or, negative, off) an account of the books. */
public record Posting(String account, long points) {

    /** The member's points that can be spent. */
    public static final String MEMBER_AVAILABLE = "member.available";
    /** Counterpart of earned points: its balance is minus the points ever issued, net of reversals. */
    public static final String PROGRAM_ISSUED = "program.issued";
    /** Counterpart of points turned into rewards. */
    public static final String PROGRAM_REDEEMED = "program.redeemed";

    public static long total(List<Posting> postings) {
        return postings.stream().mapToLong(Posting::points).reduce(0, Math::addExact);
    }

    public static long total(List<Posting> postings, String account) {
        return total(postings.stream().filter(p -> p.account.equals(account)).toList());
    }
}
