package dev.regulars.program.explaining;

import dev.regulars.engine.Decision;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Usage;
import dev.regulars.program.Campaign;
import dev.regulars.program.Caps;
import dev.regulars.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The limits of the rows that a decision gave. */
final class LimitLines {

    private final Program program;
    private final Decision decision;
    private final MemberSnapshot member;

    private LimitLines(Program program, Decision decision, MemberSnapshot member) {
        this.program = program;
        this.decision = decision;
        this.member = member;
    }

    /** Of each row that gave something and has limits, what they are and what was used of them before. */
    static List<String> of(Program program, Decision decision, MemberSnapshot member) {
        LimitLines limits = new LimitLines(program, decision, member);
        List<String> lines = new ArrayList<>();
        for (Campaign row : program.campaigns()) {
            boolean gave =
                    decision.rules().stream().anyMatch(rule -> rule.rule().equals(row.id()))
                            || decision.discounts().stream()
                                    .anyMatch(discount -> discount.rule().equals(row.id()));
            if (gave && !row.caps().equals(Caps.NONE)) {
                lines.add(row.id() + ": " + String.join(", ", limits.of(row)));
            }
        }
        return lines;
    }

    private List<String> of(Campaign row) {
        Caps caps = row.caps();
        Usage used = member.used()
                .getOrDefault(
                        Usage.key(
                                row.id(),
                                caps.period(),
                                decision.businessDay(),
                                program.settings().weekStart()),
                        Usage.NONE);
        String per = " " + caps.period().name().toLowerCase(Locale.ROOT);
        List<String> limits = new ArrayList<>();
        add(limits, caps.maxPoints(), "at most " + caps.maxPoints() + " points a transaction");
        if (caps.maxAmount() != null) {
            limits.add("at most " + money(caps.maxAmount()) + " a transaction");
        }
        add(limits, caps.memberUses(), used.uses() + " of " + caps.memberUses() + " times used before," + per);
        add(limits, caps.memberPoints(), used.points() + " of " + caps.memberPoints() + " points used before," + per);
        Long budget = caps.budget();
        if (budget != null) {
            long left = member.budgets().getOrDefault(row.id(), budget);
            boolean isMoney = caps.budgetIn() == Caps.Unit.MONEY || row.effect().isDiscount();
            limits.add((isMoney ? money(left) : left + " points") + " of its budget left before");
        }
        return limits;
    }

    private static void add(List<String> limits, @Nullable Long limit, String text) {
        if (limit != null) {
            limits.add(text);
        }
    }

    private String money(long minor) {
        return program.settings().currency().format(minor);
    }
}
