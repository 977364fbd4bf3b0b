package dev.regulars.analytics.accounting.books;

import java.util.Locale;

/** What a journal entry books. */
public enum Entry {
    SALES,
    RETURNS,
    REDEMPTION,
    EXPIRY,
    ESTIMATES,
    GOODWILL_GRANTED,
    GOODWILL_REDEMPTION,
    GOODWILL_EXPIRY,
    GOODWILL_ESTIMATES,
    /** From points to vouchers, or back. */
    VOUCHERS;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Entry of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
