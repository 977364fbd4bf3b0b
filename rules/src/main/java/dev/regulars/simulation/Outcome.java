package dev.regulars.simulation;

import dev.regulars.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of one program, to be laid beside the other's. Lists are by the number of the member. */
record Outcome(
        Program program,
        Tally tally,
        List<String> began,
        List<String> ended,
        Map<String, Long> refused,
        long paidOtherwise) {

    ProgramFigures side() {
        List<SimulatedDay> days = new ArrayList<>();
        tally.days.forEach((day, sum) -> {
            Figures of = sum.figures(program);
            days.add(new SimulatedDay(day, of.transactions(), of.net(), of.points(), of.cost()));
        });
        return new ProgramFigures(
                program.name(),
                program.version(),
                program.settings().currency().code(),
                program.settings().currency().decimals(),
                tally.total.figures(program),
                days,
                moves(
                        began,
                        ended,
                        program.settings().tiers().order(),
                        program.settings().tiers().order()),
                refused,
                paidOtherwise);
    }

    /** In the order of the tiers; pairs without members are left out. */
    static List<TierMove> moves(List<String> from, List<String> to, List<String> fromOrder, List<String> toOrder) {
        Map<String, Map<String, Long>> members = new TreeMap<>();
        for (int i = 0; i < from.size(); i++) {
            members.computeIfAbsent(from.get(i), tier -> new TreeMap<>()).merge(to.get(i), 1L, Long::sum);
        }
        List<TierMove> moves = new ArrayList<>();
        for (String one : fromOrder) {
            for (String other : toOrder) {
                long count = members.getOrDefault(one, Map.of()).getOrDefault(other, 0L);
                if (count > 0) {
                    moves.add(new TierMove(one, other, count));
                }
            }
        }
        return moves;
    }
}
