package dev.regulars.program.checks;

import dev.regulars.program.Campaign;
import dev.regulars.program.Expression;
import dev.regulars.program.Offer;
import dev.regulars.program.Program;
import dev.regulars.program.Reward;
import dev.regulars.program.Reward.Issued;
import dev.regulars.program.Segment;
import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rewards that nothing issues or that two things issue, and segments that nothing asks for. */
final class Uses implements Check {

    @Override
    public void look(Subject subject, Findings findings) {
        Program program = subject.program();
        Set<String> named = new HashSet<>();
        Map<String, Reward> rewards = new HashMap<>();
        program.rewards().forEach(reward -> rewards.put(reward.id(), reward));
        PlacedRow.active(program)
                .filter(row -> row.row().result().reward() != null)
                .forEach(row -> issues(
                        row.table(), row.id(), rewards.get(row.row().result().reward()), named, findings));
        for (Offer row : program.offers()) {
            if (row.active()) {
                issues(Table.OFFERS, row.id(), rewards.get(row.reward()), named, findings);
            }
        }
        for (Reward reward : program.rewards()) {
            if (reward.issued() == Issued.CAMPAIGN && !named.contains(reward.id())) {
                findings.row(
                        Code.REWARD_NEVER_ISSUED,
                        Table.REWARDS,
                        reward.id(),
                        "issued",
                        "no campaign or offer that is switched on gives it",
                        "name it in the column reward of a row, or delete it");
            }
        }
        segments(program, findings);
    }

    private static void issues(Table table, String id, @Nullable Reward reward, Set<String> named, Findings findings) {
        if (reward == null) {
            return;
        }
        named.add(reward.id());
        if (reward.issued() != Issued.CAMPAIGN) {
            findings.row(
                    Code.REWARD_ISSUED_OTHERWISE,
                    table,
                    id,
                    "reward",
                    "\"" + reward.id() + "\" is issued by " + Column.word(reward.issued()) + " too",
                    "write campaign into its column issued in rewards.csv");
        }
    }

    private static void segments(Program program, Findings findings) {
        Set<String> asked = new HashSet<>();
        StringBuilder expressions = new StringBuilder();
        for (Campaign row : program.giving().toList()) {
            asked.addAll(row.member().segments());
            append(expressions, row.when());
        }
        for (Offer row : program.offers()) {
            asked.addAll(row.member().segments());
            append(expressions, row.when());
        }
        for (Segment row : program.segments()) {
            if (!asked.contains(row.segment()) && expressions.indexOf("\"" + row.segment() + "\"") < 0) {
                findings.row(
                        Code.SEGMENT_UNUSED,
                        Table.SEGMENTS,
                        row.id(),
                        "segment",
                        "no campaign or offer asks for \"" + row.segment() + "\"",
                        "name it in the column segments of a row, or delete it");
            }
        }
    }

    private static void append(StringBuilder expressions, @Nullable Expression when) {
        if (when != null) {
            expressions.append(when.text()).append('\n');
        }
    }
}
