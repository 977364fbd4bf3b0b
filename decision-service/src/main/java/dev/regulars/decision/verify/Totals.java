package dev.regulars.decision.verify;

import dev.regulars.decision.accounts.Posting;
import java.util.List;

/** What the audit has seen, added up. */
final class Totals {

    long accounts;
    /** Members with at least one posting. */
    long members;

    long ledgerEntries;
    long postings;
    long decisions;
    long vouchers;
    long available;
    long issued;
    long redeemed;

    void add(List<Posting> entry) {
        ledgerEntries++;
        postings += entry.size();
        available = Math.addExact(available, Posting.total(entry, Posting.MEMBER_AVAILABLE));
        issued = Math.subtractExact(issued, Posting.total(entry, Posting.PROGRAM_ISSUED));
        redeemed = Math.addExact(redeemed, Posting.total(entry, Posting.PROGRAM_REDEEMED));
    }
}
