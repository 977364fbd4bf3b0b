package dev.regulars.program.checks;

import dev.regulars.program.Campaign;
import dev.regulars.program.Effect;
import dev.regulars.program.Exclusive;
import dev.regulars.program.LaneMode;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rows that never count: whenever they hold, another one that beats them holds too. Limits do not matter here, for a
 * row that has used up its budget beats others all the same. Discounts and points do not beat each other.
 */
final class Shadows implements Check {

    /** A program that needs more comparisons than this is looked at as far as they reach; 5,000 rows need fewer. */
    static final int MAX_COMPARISONS = 5_000_000;

    private static final Comparator<Campaign> FIRST =
            Comparator.comparingInt(Campaign::priority).thenComparing(Campaign::id);

    @Override
    public void look(Subject subject, Findings findings) {
        Map<String, LaneMode> lanes = subject.program().settings().lanes();
        Candidates exclusive = new Candidates(subject.running().stream()
                .filter(row -> row.exclusive() == Exclusive.ALL)
                .toList());
        Map<String, Candidates> byLane = new HashMap<>();
        subject.running().stream()
                .collect(Collectors.groupingBy(Campaign::lane))
                .forEach((lane, rows) -> byLane.put(lane, new Candidates(rows)));
        int left = MAX_COMPARISONS;
        for (Campaign row : subject.running()) {
            LaneMode mode = lanes.getOrDefault(row.lane(), LaneMode.ALL);
            List<Campaign> rivals = exclusive.impliedBy(row);
            Candidates inLane = byLane.get(row.lane());
            if (inLane != null) {
                rivals.addAll(inLane.impliedBy(row));
            }
            left -= rivals.size();
            if (left < 0) {
                return;
            }
            Optional<Campaign> winner = rivals.stream()
                    .filter(rival -> Implication.holds(row, rival) && beats(rival, row, mode))
                    .min(FIRST);
            winner.ifPresent(rival -> report(row, rival, mode, findings));
        }
    }

    /** When both hold. */
    private static boolean beats(Campaign rival, Campaign row, LaneMode mode) {
        boolean before = FIRST.compare(rival, row) < 0;
        if (rival.effect().isDiscount() != row.effect().isDiscount()) {
            return false;
        }
        if (rival.exclusive() == Exclusive.ALL || row.exclusive() == Exclusive.ALL) {
            return rival.exclusive() == Exclusive.ALL && (row.exclusive() != Exclusive.ALL || before);
        }
        if (!rival.lane().equals(row.lane())) {
            return false;
        }
        if (rival.exclusive() == Exclusive.LANE || row.exclusive() == Exclusive.LANE) {
            return rival.exclusive() == Exclusive.LANE && (row.exclusive() != Exclusive.LANE || before);
        }
        boolean conflict = Lanes.conditions(rival).equals(Lanes.conditions(row));
        return switch (mode) {
            case ALL -> false;
            case FIRST -> before && !conflict;
            case BEST -> !conflict && isWorthMore(rival, row);
        };
    }

    /** Triple points on coffee are always worth more than double points on coffee in Leeds. */
    private static boolean isWorthMore(Campaign rival, Campaign row) {
        int more = rival.value().compareTo(row.value());
        return rival.effect() == row.effect()
                && (row.effect() == Effect.MULTIPLIER || row.effect() == Effect.BONUS)
                && (more > 0 || (more == 0 && rival.id().compareTo(row.id()) < 0));
    }

    private static void report(Campaign row, Campaign rival, LaneMode mode, Findings findings) {
        String how = rival.exclusive() != Exclusive.NO
                ? "is exclusive"
                : mode == LaneMode.FIRST ? "comes first in the lane" : "is the best of the lane";
        findings.row(
                Code.ROW_SHADOWED,
                Table.CAMPAIGNS,
                row.id(),
                "id",
                "never counts: whenever it holds, \"" + rival.id() + "\" holds too and " + how,
                mode == LaneMode.BEST && rival.exclusive() == Exclusive.NO
                        ? "give it a higher value, or another lane"
                        : "give it a better priority, or another lane");
    }
}
