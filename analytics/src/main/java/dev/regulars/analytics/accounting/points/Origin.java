package dev.regulars.analytics.accounting.points;

import java.util.Locale;

/** Why points were given. */
public enum Origin {
    /** With a sale: a part of its price is deferred. */
    SALE,
    /** Without a sale, as goodwill or a correction: what they will cost is an expense. */
    GOODWILL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
