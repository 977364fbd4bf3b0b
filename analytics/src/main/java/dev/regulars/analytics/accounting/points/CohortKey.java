package dev.regulars.analytics.accounting.points;

import java.time.YearMonth;
import java.util.Comparator;

/** Points that were issued in one month for one reason. */
public record CohortKey(YearMonth month, Origin origin) implements Comparable<CohortKey> {
    private static final Comparator<CohortKey> OLDEST_FIRST =
            Comparator.comparing(CohortKey::month).thenComparing(CohortKey::origin);

    @Override
    public int compareTo(CohortKey other) {
        return OLDEST_FIRST.compare(this, other);
    }

    /** "2026-01", "2026-01 goodwill". */
    @Override
    public String toString() {
        return origin == Origin.SALE ? month.toString() : month + " " + origin.word();
    }
}
