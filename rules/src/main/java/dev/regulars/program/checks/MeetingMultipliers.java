package dev.regulars.program.checks;

import dev.regulars.program.Campaign;
import dev.regulars.program.Effect;
import dev.regulars.program.LaneMode;
import dev.regulars.program.Multipliers;
import dev.regulars.program.ProgramSettings;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Multipliers of a lane where all count, on the same lines: ×2 and ×3 make ×4, or ×6 when they compound. */
final class MeetingMultipliers implements Check {

    /** Rows looked at; a lane with more multipliers that all count has other troubles. */
    private static final int MAX_ROWS = 500;

    @Override
    public void look(Subject subject, Findings findings) {
        ProgramSettings settings = subject.program().settings();
        List<Campaign> rows = subject.running().stream()
                .filter(row -> row.effect() == Effect.MULTIPLIER && row.value().compareTo(BigDecimal.ONE) > 0)
                .filter(row -> settings.lanes().getOrDefault(row.lane(), LaneMode.ALL) == LaneMode.ALL)
                .limit(MAX_ROWS)
                .toList();
        Set<String> told = new HashSet<>();
        for (Campaign row : rows) {
            List<Campaign> group = new ArrayList<>(List.of(row));
            for (Campaign other : rows) {
                if (other != row && other.lane().equals(row.lane()) && Meeting.isPossible(row, other)) {
                    group.add(other);
                }
            }
            if (group.size() > 1 && told.add(row.id())) {
                group.forEach(member -> told.add(member.id()));
                report(row, group, settings, findings);
            }
        }
    }

    private static void report(Campaign row, List<Campaign> group, ProgramSettings settings, Findings findings) {
        List<BigDecimal> values = group.stream().map(Campaign::value).toList();
        BigDecimal factor = settings.earning().multipliers() == Multipliers.COMPOUND
                ? values.stream().reduce(BigDecimal.ONE, BigDecimal::multiply)
                : values.stream().map(value -> value.subtract(BigDecimal.ONE)).reduce(BigDecimal.ONE, BigDecimal::add);
        findings.row(
                Code.MULTIPLIERS_MEET,
                Table.CAMPAIGNS,
                row.id(),
                "value",
                group.stream().map(Campaign::id).collect(Collectors.joining(", "))
                        + " can meet on the same lines and then give up to "
                        + factor.stripTrailingZeros().toPlainString() + " times the base points",
                "say best for lane \"" + row.lane() + "\" in program.yaml if only one shall count");
    }
}
