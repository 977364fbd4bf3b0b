package dev.regulars.engine;

import dev.regulars.money.Fraction;
import dev.regulars.program.Campaign;
import dev.regulars.program.Effect;
import dev.regulars.program.Exclusive;
import dev.regulars.program.LaneMode;
import dev.regulars.program.Multipliers;
import dev.regulars.program.ProgramSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Step 5: exclusive rows silence others, each lane keeps its best, first or all; what lanes keep adds up. Ties break
 * on row id.
 */
final class Stacking {

    /** @param beaten row id to the id of the row that beat it */
    record Result(List<Outcome> kept, Map<String, String> beaten) {}

    private static final Comparator<Outcome> FIRST = Comparator.<Outcome>comparingInt(
                    outcome -> outcome.campaign().priority())
            .thenComparing(outcome -> outcome.campaign().id());
    private static final Comparator<Outcome> BEST = Comparator.comparing(Outcome::worth)
            .reversed()
            .thenComparing(outcome -> outcome.campaign().id());

    private Stacking() {}

    static Result apply(List<Outcome> outcomes, Fraction[] base, ProgramSettings settings) {
        Map<String, String> beaten = new LinkedHashMap<>();
        List<Outcome> left = outcomes.stream().sorted(FIRST).toList();
        left = silence(left, Exclusive.ALL, beaten);
        Map<String, List<Outcome>> lanes = new TreeMap<>();
        left.forEach(o -> lanes.computeIfAbsent(o.campaign().lane(), lane -> new ArrayList<>())
                .add(o));
        List<Outcome> kept = new ArrayList<>();
        lanes.forEach((lane, inLane) -> kept.addAll(keep(
                silence(inLane, Exclusive.LANE, beaten), settings.lanes().getOrDefault(lane, LaneMode.ALL), beaten)));
        kept.sort(Comparator.comparing(outcome -> outcome.campaign().id()));
        return new Result(
                settings.earning().multipliers() == Multipliers.COMPOUND ? compound(kept, base) : kept, beaten);
    }

    /** The first exclusive row of the kind, if there is one, leaves nothing beside it. */
    private static List<Outcome> silence(List<Outcome> outcomes, Exclusive kind, Map<String, String> beaten) {
        return outcomes.stream()
                .filter(outcome -> outcome.campaign().exclusive() == kind)
                .findFirst()
                .map(alone -> beatenBy(alone, outcomes, beaten))
                .orElse(outcomes);
    }

    private static List<Outcome> keep(List<Outcome> inLane, LaneMode mode, Map<String, String> beaten) {
        return switch (mode) {
            case ALL -> inLane;
            case FIRST -> beatenBy(inLane.get(0), inLane, beaten);
            case BEST -> beatenBy(inLane.stream().min(BEST).orElseThrow(), inLane, beaten);
        };
    }

    private static List<Outcome> beatenBy(Outcome winner, List<Outcome> all, Map<String, String> beaten) {
        String id = winner.campaign().id();
        all.stream()
                .map(outcome -> outcome.campaign().id())
                .filter(other -> !other.equals(id))
                .forEach(other -> beaten.put(other, id));
        return List.of(winner);
    }

    /**
     * Each multiplier, in the order of row ids, acts on what those before it made: ×2 and ×4 on 100 give +100 and
     * +600.
     */
    private static List<Outcome> compound(List<Outcome> kept, Fraction[] base) {
        Fraction[] sofar = base.clone();
        List<Outcome> result = new ArrayList<>();
        for (Outcome outcome : kept) {
            Campaign row = outcome.campaign();
            if (row.effect() != Effect.MULTIPLIER) {
                result.add(outcome);
                continue;
            }
            Fraction[] points = new Fraction[sofar.length];
            Arrays.fill(points, Fraction.ZERO);
            for (int i = 0; i < points.length; i++) {
                if (outcome.matched()[i]) {
                    points[i] = sofar[i].times(Fraction.of(row.value()).minus(Fraction.ONE));
                    sofar[i] = sofar[i].plus(points[i]);
                }
            }
            result.add(outcome.withPoints(points));
        }
        return result;
    }
}
