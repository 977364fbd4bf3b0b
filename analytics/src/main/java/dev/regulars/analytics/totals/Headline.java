package dev.regulars.analytics.totals;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one snapshot of the database.
 *
 * @param decisions transactions, and tier changes without one
 * @param points sums of the postings by account
 * @param nextOffsets how far each partition had been read in this snapshot, by topic id
 */
public record Headline(
        long decisions,
        long sales,
        long returns,
        long voids,
        long members,
        long pointsEarned,
        @Nullable String currency,
        @Nullable String netAmount,
        @Nullable Instant lastEventAt,
        long rejected,
        Map<String, Long> points,
        Map<String, Map<Integer, Long>> nextOffsets) {

    public long transactions() {
        return sales + returns + voids;
    }

    public long points(String account) {
        return points.getOrDefault(account, 0L);
    }
}
