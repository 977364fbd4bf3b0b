package dev.regulars.analytics.accounting.books;

import java.util.Locale;

/**
 * Two figures that must be the same.
 *
 * @param unit points, or money in cents
 */
public record Check(String what, Unit unit, long books, long ledger) {
    /** What is counted. */
    public enum Unit {
        POINTS,
        MONEY,
        COUNT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public long difference() {
        return books - ledger;
    }
}
