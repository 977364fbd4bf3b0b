package dev.regulars.decision.verify;

import dev.regulars.decision.accounts.Posting;
import dev.regulars.points.Book;
import java.util.EnumMap;
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
    private final EnumMap<Book, Long> books = new EnumMap<>(Book.class);

    void add(List<Posting> entry) {
        ledgerEntries++;
        postings += entry.size();
        for (Book book : Book.values()) {
            books.merge(book, Posting.total(entry, book), Math::addExact);
        }
    }

    long of(Book book) {
        return books.getOrDefault(book, 0L);
    }

    /** Zero, or the books are wrong. */
    long altogether() {
        return books.values().stream().reduce(0L, Math::addExact);
    }
}
