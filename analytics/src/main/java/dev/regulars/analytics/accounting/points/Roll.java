package dev.regulars.analytics.accounting.points;

import static dev.regulars.analytics.accounting.points.Counts.Place.ENDED;
import static dev.regulars.analytics.accounting.points.Counts.Place.FREE;
import static dev.regulars.analytics.accounting.points.Counts.Place.REDEEMED;
import static dev.regulars.analytics.accounting.points.Counts.Place.VOUCHER;

import dev.regulars.analytics.accounting.points.Counts.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Moves points of cohorts. Every method gives what it could not move. */
final class Roll {
    final TreeMap<CohortKey, Counts> cohorts = new TreeMap<>();
    private final Pools pools = new Pools();
    private final Pools used = new Pools();

    void issue(CohortKey key, @Nullable LocalDate lastDay, long points) {
        counts(key).add(FREE, points);
        pools.of(lastDay).add(key, points);
    }

    long use(@Nullable LocalDate lastDay, Place to, long points) {
        return pools.of(lastDay).take(points, true, moveFree(to, used.of(lastDay)));
    }

    /** A last day of a transfer, or of points that filled a balance below zero, may have fewer than are used. */
    long useAnywhere(@Nullable LocalDate lastDay, Place to, long points) {
        return pools.takeAnywhere(points, moveFree(to, used.of(lastDay)));
    }

    private Layers.Each moveFree(Place to, Layers memory) {
        return (key, taken) -> {
            counts(key).move(FREE, to, taken);
            if (to != ENDED) {
                memory.add(key, taken);
            }
        };
    }

    /** Used points come back: those that were used last, of the lot they come back to, then of any. */
    long giveBack(@Nullable LocalDate lastDay, Place from, long points) {
        long[] missing = {0};
        Layers.Each back = (key, taken) -> {
            long moved = Math.min(taken, counts(key).in(from));
            counts(key).move(from, FREE, moved);
            pools.of(lastDay).add(key, moved);
            missing[0] += taken - moved;
        };
        missing[0] += used.of(lastDay).take(points, false, back);
        return missing[0];
    }

    long giveBackOfAny(@Nullable LocalDate lastDay, Place from, long points) {
        return newestFirst(from, points, (key, moved) -> {
            counts(key).move(from, FREE, moved);
            pools.of(lastDay).add(key, moved);
        });
    }

    /** Oldest first. */
    long move(Place from, Place to, long points) {
        long missing = points;
        for (Counts counts : List.copyOf(cohorts.values())) {
            long moved = Math.min(missing, counts.in(from));
            counts.move(from, to, moved);
            missing -= moved;
        }
        return missing;
    }

    /** A return takes points of its sale from the lot they are in. */
    long takeBack(CohortKey key, @Nullable LocalDate lastDay, long points) {
        long taken = pools.of(lastDay).take(key, points);
        counts(key).add(FREE, -taken);
        return points - taken;
    }

    /** Points of the cohort are issued no longer: those at the place, as far as they are there. */
    long unissue(CohortKey key, Place from, long points) {
        long taken = Math.min(points, counts(key).in(from));
        counts(key).add(from, -taken);
        return points - taken;
    }

    /**
     * Points that left the place were, for all the sums of a month can tell, others than the cohort's. Its own are
     * issued no longer, wherever they are, and those that left the place stand in for them: 30 points of a sale in
     * May are taken back as spent, and only points of April count as spent. Then 30 of April are free again and 30 of
     * May never were.
     */
    long unissueBySwap(CohortKey key, Place from, long points) {
        long missing = points;
        missing -= pools.takeOf(key, swappable(key, from, missing), (pool, taken) -> {
            counts(key).add(FREE, -taken);
            newestFirst(from, taken, (other, moved) -> {
                counts(other).move(from, FREE, moved);
                pool.add(other, moved);
            });
        });
        for (Place at : List.of(VOUCHER, REDEEMED, ENDED)) {
            long taken = at == from
                    ? 0
                    : Math.min(swappable(key, from, missing), counts(key).in(at));
            counts(key).add(at, -taken);
            newestFirst(from, taken, (other, moved) -> counts(other).move(from, at, moved));
            missing -= taken;
        }
        return newestFirst(from, missing, (other, taken) -> counts(other).add(from, -taken));
    }

    private long swappable(CohortKey key, Place from, long most) {
        long there =
                cohorts.values().stream().mapToLong(counts -> counts.in(from)).sum();
        return Math.min(most, there - counts(key).in(from));
    }

    private long newestFirst(Place from, long points, Layers.Each each) {
        long missing = points;
        for (CohortKey key : List.copyOf(cohorts.descendingKeySet())) {
            long taken = Math.min(missing, counts(key).in(from));
            if (taken > 0) {
                each.gave(key, taken);
            }
            missing -= taken;
        }
        return missing;
    }

    private Counts counts(CohortKey key) {
        return cohorts.computeIfAbsent(key, k -> new Counts());
    }
}
