package dev.regulars.engine;

import dev.regulars.engine.Decision.Explanation;
import dev.regulars.money.Fraction;
import dev.regulars.program.OnReturn;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Returns and voids: posts the difference between what was in force of a sale and what still is. */
final class ReturnDecision {

    private final Program program;

    ReturnDecision(Program program) {
        this.program = program;
    }

    Decision ofSale(
            Transaction transaction,
            Situation before,
            Situation after,
            Earned earnedBefore,
            Earned earnedAfter,
            List<Use> ofDiscounts,
            @Nullable MemberSnapshot member) {
        Basket was = before.basket();
        Basket is = after.basket();
        List<LineResult> lines = new ArrayList<>();
        for (int i = 0; i < was.lines().size(); i++) {
            Basket.Line line = was.lines().get(i);
            LineResult change = new LineResult(
                    line.lineId(),
                    is.lines().get(i).net() - line.net(),
                    is.lines().get(i).eligible() - line.eligible(),
                    member == null ? 0 : earnedAfter.points(i) - earnedBefore.points(i));
            if (change.net() != 0
                    || change.points() != 0
                    || line.quantity().compareTo(is.lines().get(i).quantity()) != 0) {
                lines.add(change);
            }
        }
        boolean nothingLeft =
                is.lines().stream().allMatch(line -> line.quantity().signum() == 0);
        long points = member == null ? 0 : Math.subtractExact(earnedAfter.points(), earnedBefore.points());
        DayMetrics delta = new DayMetrics(is.merchandise() - was.merchandise(), points, nothingLeft ? -1 : 0);
        LocalDate today = Normalise.businessDay(transaction.occurredAt(), transaction.storeId(), program);
        return decision(
                today,
                is.net() - was.net(),
                is.eligible() - was.eligible(),
                points,
                lines,
                member == null ? List.of() : RuleDifferences.of(earnedBefore, earnedAfter),
                was.businessDay(),
                delta,
                Uses.differences(
                        uses(before, earnedBefore, ofDiscounts),
                        uses(after, earnedAfter, nothingLeft ? kept(ofDiscounts) : ofDiscounts)),
                member);
    }

    private List<Use> kept(List<Use> ofDiscounts) {
        return ofDiscounts.stream()
                .filter(use -> program.campaigns().stream()
                        .anyMatch(row -> row.id().equals(use.campaign()) && row.onReturn() == OnReturn.KEEP))
                .toList();
    }

    /** A discount counts as given until the whole sale is back. */
    private static List<Use> uses(Situation situation, Earned earned, List<Use> ofDiscounts) {
        List<Use> uses = new ArrayList<>(Uses.of(situation, earned, List.of()));
        uses.addAll(ofDiscounts);
        return uses;
    }

    /** @param base the base points that the returned lines are worth today; nothing else is known of their sale */
    Decision withoutReceipt(Basket basket, @Nullable MemberSnapshot member, Earned base) {
        List<LineResult> lines = new ArrayList<>();
        for (int i = 0; i < basket.lines().size(); i++) {
            Basket.Line line = basket.lines().get(i);
            lines.add(new LineResult(line.lineId(), -line.net(), -line.eligible(), -base.points(i)));
        }
        List<RuleResult> rules = base.rules().stream()
                .map(rule -> new RuleResult(
                        rule.rule(),
                        rule.kind(),
                        rule.lane(),
                        rule.name(),
                        -rule.points(),
                        -rule.points(),
                        Fraction.ZERO.minus(rule.exact()),
                        -rule.amount()))
                .toList();
        DayMetrics delta = new DayMetrics(-basket.merchandise(), -base.points(), 0);
        return decision(
                basket.businessDay(),
                -basket.net(),
                -basket.eligible(),
                -base.points(),
                lines,
                rules,
                basket.businessDay(),
                delta,
                List.of(),
                member);
    }

    private Decision decision(
            LocalDate today,
            long net,
            long eligible,
            long points,
            List<LineResult> lines,
            List<RuleResult> rules,
            LocalDate metricsDay,
            DayMetrics delta,
            List<Use> uses,
            @Nullable MemberSnapshot member) {
        Explain explain =
                new Explain(program, member == null ? null : member.profile().language());
        TierResult tier = member == null ? null : Tiering.of(member, program, today, metricsDay, delta);
        List<String> receipt = member == null || tier == null
                ? List.of()
                : explain.receipt(points, Math.addExact(member.available(), points), tier, List.of());
        return new Decision(
                program.version(),
                today,
                net,
                eligible,
                points,
                0,
                List.copyOf(lines),
                rules,
                List.of(),
                tier,
                List.of(),
                List.of(),
                metricsDay,
                member == null ? DayMetrics.NONE : delta,
                member == null ? List.of() : uses,
                List.of(),
                new Explanation(explain.fired(rules), List.of(), List.of(), receipt));
    }
}
