package dev.regulars.engine;

import dev.regulars.program.Campaign;
import dev.regulars.program.Exclusive;
import dev.regulars.program.LaneMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which of the discount rows that hold are given, and in which order: by priority, then by row id. */
final class Discounts {

    private static final Comparator<Campaign> FIRST =
            Comparator.comparingInt(Campaign::priority).thenComparing(Campaign::id);

    private final Situation situation;

    Discounts(Situation situation) {
        this.situation = situation;
    }

    /**
     * The first row that is exclusive of all is alone; in a lane, the first that is exclusive of it is; the best of a
     * lane is the one that takes most off the prices as they were asked.
     */
    List<Campaign> inOrder(List<Campaign> rows) {
        List<Campaign> sorted = new ArrayList<>(rows);
        sorted.sort(FIRST);
        for (Campaign row : sorted) {
            if (row.exclusive() == Exclusive.ALL) {
                return List.of(row);
            }
        }
        Map<String, List<Campaign>> lanes = new LinkedHashMap<>();
        sorted.forEach(row ->
                lanes.computeIfAbsent(row.lane(), lane -> new ArrayList<>()).add(row));
        List<Campaign> kept = new ArrayList<>();
        lanes.forEach((lane, inLane) -> kept.addAll(keep(lane, inLane)));
        kept.sort(FIRST);
        return kept;
    }

    private List<Campaign> keep(String lane, List<Campaign> inLane) {
        for (Campaign row : inLane) {
            if (row.exclusive() == Exclusive.LANE) {
                return List.of(row);
            }
        }
        LaneMode mode = situation.program().settings().lanes().getOrDefault(lane, LaneMode.ALL);
        return switch (mode) {
            case ALL -> inLane;
            case FIRST -> inLane.subList(0, 1);
            case BEST -> List.of(best(inLane));
        };
    }

    private Campaign best(List<Campaign> inLane) {
        long[] nets =
                situation.basket().lines().stream().mapToLong(Basket.Line::net).toArray();
        Campaign best = inLane.get(0);
        long most = -1;
        for (Campaign row : inLane) {
            long off = 0;
            for (long part : new Reduction(row, situation.basket(), nets).off(Long.MAX_VALUE)) {
                off = Math.addExact(off, part);
            }
            if (off > most) {
                most = off;
                best = row;
            }
        }
        return best;
    }
}
