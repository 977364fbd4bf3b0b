package dev.regulars.analytics.accounting.points;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Points that can be used, by last day and, within it, by cohort. Where points end so many days after they were
 * issued, a last day is one issue day and so one cohort; where they end with the year, or never, the oldest are used
 * first.
 */
final class Pools {
    private final TreeMap<LocalDate, Layers> byLastDay = new TreeMap<>();

    /** @param lastDay null: no day ends them */
    Layers of(@Nullable LocalDate lastDay) {
        return byLastDay.computeIfAbsent(lastDay == null ? LocalDate.MAX : lastDay, day -> new Layers());
    }

    /** From wherever there are any, the first to end first; gives what is missing. */
    long takeAnywhere(long wanted, Layers.Each each) {
        long missing = wanted;
        for (Layers layers : byLastDay.values()) {
            missing = missing == 0 ? 0 : layers.take(missing, true, each);
        }
        return missing;
    }

    /** Where one cohort's points are taken, and how many. */
    interface Place {
        void gave(Layers pool, long points);
    }

    /** Takes at most so many of one cohort, from wherever; gives how many. */
    long takeOf(CohortKey key, long most, Place place) {
        long taken = 0;
        for (Map.Entry<LocalDate, Layers> pool : byLastDay.entrySet()) {
            long here = pool.getValue().take(key, most - taken);
            if (here > 0) {
                place.gave(pool.getValue(), here);
            }
            taken += here;
        }
        return taken;
    }
}
