package dev.regulars.analytics.accounting.points;

import java.util.Map;
import java.util.TreeMap;

/** Points by cohort. */
final class Layers {
    /** What each cohort gives of a quantity. */
    interface Each {
        void gave(CohortKey key, long points);
    }

    private final TreeMap<CohortKey, Long> points = new TreeMap<>();

    long of(CohortKey key) {
        return points.getOrDefault(key, 0L);
    }

    void add(CohortKey key, long more) {
        points.merge(key, more, Math::addExact);
    }

    /** Takes at most so many of one cohort; gives how many. */
    long take(CohortKey key, long most) {
        long there = of(key);
        long taken = Math.min(most, there);
        if (taken == there) {
            points.remove(key);
        } else {
            points.put(key, there - taken);
        }
        return taken;
    }

    /** Takes so many, as far as they are there; gives what is missing. */
    long take(long wanted, boolean oldestFirst, Each each) {
        long missing = wanted;
        while (missing > 0 && !points.isEmpty()) {
            Map.Entry<CohortKey, Long> layer = oldestFirst ? points.firstEntry() : points.lastEntry();
            CohortKey key = layer.getKey();
            long taken = take(key, missing);
            missing -= taken;
            each.gave(key, taken);
        }
        return missing;
    }
}
