package dev.regulars.analytics.accounting.books;

/**
 * One side of an entry, in cents, one of debit and credit above zero.
 *
 * @param prior it belongs to a closed period and came late
 */
public record JournalLine(Entry entry, boolean prior, Role role, long debit, long credit) {
    public long balance() {
        return debit - credit;
    }
}
