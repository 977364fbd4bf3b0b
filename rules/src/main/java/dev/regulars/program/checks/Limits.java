package dev.regulars.program.checks;

import dev.regulars.program.Campaign;
import dev.regulars.program.Caps;
import dev.regulars.program.Effect;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import org.jspecify.annotations.Nullable;

/** Limits that are missing, and limits that are never reached. */
final class Limits implements Check {

    @Override
    public void look(Subject subject, Findings findings) {
        for (Campaign row : subject.running()) {
            Caps caps = row.caps();
            if (caps.budget() != null && !caps.countsByMember()) {
                report(
                        Code.BUDGET_WITHOUT_MEMBER_CAP,
                        row,
                        "budget",
                        "one member can use up the whole budget",
                        "fill member-uses or member-points",
                        findings);
            }
            if (caps.period() != Caps.Period.EVER && !caps.countsByMember()) {
                report(
                        Code.MEMBER_PER_UNUSED,
                        row,
                        "member-per",
                        "limits nothing, because member-uses and member-points are empty",
                        "fill one of them",
                        findings);
            }
            neverBinds(row, caps, findings);
        }
    }

    private static void neverBinds(Campaign row, Caps caps, Findings findings) {
        boolean points = !row.effect().isDiscount() && !row.effect().isReward();
        Long budget = caps.budgetIn() == Caps.Unit.POINTS ? caps.budget() : null;
        Long bonus = row.effect() == Effect.BONUS ? row.value().longValue() : null;
        Long bonuses = bonus == null || caps.memberUses() == null ? null : Long.valueOf(bonus * caps.memberUses());
        if (caps.maxPoints() != null) {
            stops(row, "max-points", points, "the row gives no points", findings);
            stops(row, "max-points", !reaches(caps.maxPoints(), bonus), "the bonus is " + bonus, findings);
            stops(row, "max-points", !over(caps.maxPoints(), caps.memberPoints()), "member-points is less", findings);
            stops(row, "max-points", !over(caps.maxPoints(), budget), "the budget is less", findings);
        }
        if (caps.memberPoints() != null) {
            stops(row, "member-points", points, "the row gives no points", findings);
            stops(row, "member-points", !reaches(caps.memberPoints(), bonuses), "member-uses stops before", findings);
            stops(row, "member-points", !over(caps.memberPoints(), budget), "the budget is less", findings);
        }
        if (caps.maxAmount() != null) {
            stops(row, "max-amount", row.effect().isDiscount(), "the row gives no money", findings);
        }
    }

    private static boolean reaches(long limit, @Nullable Long most) {
        return most != null && limit >= most;
    }

    private static boolean over(long limit, @Nullable Long other) {
        return other != null && limit > other;
    }

    private static void stops(Campaign row, String column, boolean binds, String why, Findings findings) {
        if (!binds) {
            report(
                    Code.CAP_NEVER_BINDS,
                    row,
                    column,
                    "is never reached: " + why,
                    "lower it, or leave it empty",
                    findings);
        }
    }

    private static void report(
            Code code, Campaign row, String column, String message, String suggestion, Findings findings) {
        findings.row(code, Table.CAMPAIGNS, row.id(), column, message, suggestion);
    }
}
