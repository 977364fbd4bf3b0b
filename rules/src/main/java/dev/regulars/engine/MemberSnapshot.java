package dev.regulars.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * All that a decision may know of a member.
 *
 * @param metrics qualification metrics by business day, only days with any
 */
public record MemberSnapshot(
        String memberId, String tier, long available, NavigableMap<LocalDate, DayMetrics> metrics) {

    /** @param spend minor units */
    public record DayMetrics(long spend, long points, long visits) {

        public static final DayMetrics NONE = new DayMetrics(0, 0, 0);

        public DayMetrics plus(DayMetrics other) {
            return new DayMetrics(
                    Math.addExact(spend, other.spend),
                    Math.addExact(points, other.points),
                    Math.addExact(visits, other.visits));
        }

        public boolean isNone() {
            return equals(NONE);
        }
    }

    public MemberSnapshot {
        metrics = Collections.unmodifiableNavigableMap(new TreeMap<>(metrics));
    }

    public static MemberSnapshot enrolled(String memberId, String entryTier) {
        return new MemberSnapshot(memberId, entryTier, 0, Collections.emptyNavigableMap());
    }
}
