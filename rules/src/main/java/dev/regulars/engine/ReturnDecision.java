package dev.regulars.engine;

import dev.regulars.money.Fraction;
import dev.regulars.points.PointsBook;
import dev.regulars.points.PointsChange;
import dev.regulars.program.OnReturn;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Returns and voids: posts the difference between what was in force of a sale and what still is. */
final class ReturnDecision {

    private final Program program;
    private final Transaction transaction;
    private final @Nullable MemberSnapshot member;
    private final @Nullable PointsBook book;
    private final LocalDate today;

    /** @param known the member now; null when anonymous */
    ReturnDecision(Program program, Transaction transaction, @Nullable MemberSnapshot known) {
        this.program = program;
        this.transaction = transaction;
        this.today = Normalise.businessDay(transaction.occurredAt(), transaction.storeId(), program);
        this.book = known == null ? null : Redemption.book(transaction, known, program);
        this.member = known == null || book == null
                ? null
                : known.settled(book.result().after());
    }

    /** @param sold when nothing was back */
    Decision ofSale(
            Sale sale,
            Situation sold,
            Situation before,
            Situation after,
            Earned earnedBefore,
            Earned earnedAfter,
            List<Use> ofDiscounts) {
        ChallengeChange challenges =
                member == null ? ChallengeChange.NONE : Challenges.removed(sale, sold, before, after, member);
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
        long difference = Math.subtractExact(earnedAfter.points(), earnedBefore.points());
        long points = member == null ? 0 : Math.addExact(difference, challenges.points());
        boolean visit = nothingLeft && sale.transaction().event() == null;
        DayMetrics delta = new DayMetrics(is.merchandise() - was.merchandise(), points, visit ? -1 : 0);
        long givenBack = 0;
        if (book != null) {
            SalePoints of = new SalePoints(
                    sale.movements(),
                    was.businessDay(),
                    SaleDecision.terms(sale.transaction(), was.businessDay(), program));
            givenBack = of.giveBack(book, sold.basket().net(), was.net(), nothingLeft ? 0 : is.net(), nothingLeft);
            givenBack = Math.addExact(givenBack, of.free(book, sale.freed()));
            of.change(book, points);
        }
        return decision(
                is.net() - was.net(),
                is.eligible() - was.eligible(),
                points,
                -givenBack,
                lines,
                member == null ? List.of() : rules(earnedBefore, earnedAfter, challenges),
                was.businessDay(),
                delta,
                differences(
                        uses(before, earnedBefore, ofDiscounts),
                        uses(after, earnedAfter, nothingLeft ? kept(ofDiscounts) : ofDiscounts),
                        challenges),
                challenges);
    }

    private static List<RuleResult> rules(Earned before, Earned after, ChallengeChange challenges) {
        List<RuleResult> rules = new ArrayList<>(RuleDifferences.of(before, after));
        rules.addAll(challenges.taken());
        return List.copyOf(rules);
    }

    private static List<Use> differences(List<Use> before, List<Use> after, ChallengeChange challenges) {
        List<Use> uses = new ArrayList<>(Uses.differences(before, after));
        uses.addAll(challenges.uses());
        return List.copyOf(uses);
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
    Decision withoutReceipt(Basket basket, Earned base) {
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
        if (book != null) {
            book.takeBack(null, today, base.points());
        }
        return decision(
                -basket.net(),
                -basket.eligible(),
                -base.points(),
                0,
                lines,
                rules,
                basket.businessDay(),
                delta,
                List.of(),
                ChallengeChange.NONE);
    }

    private Decision decision(
            long net,
            long eligible,
            long points,
            long redeemed,
            List<LineResult> lines,
            List<RuleResult> rules,
            LocalDate metricsDay,
            DayMetrics delta,
            List<Use> uses,
            ChallengeChange challenges) {
        Explain explain =
                new Explain(program, member == null ? null : member.profile().language());
        TierResult tier = member == null ? null : Tiering.of(member, program, today, metricsDay, delta);
        PointsChange change = book == null ? PointsChange.NONE : book.result();
        List<String> receipt = tier == null ? List.of() : explain.receipt(points, change.after(), tier, challenges);
        return new Decision(
                program.version(),
                today,
                net,
                eligible,
                points,
                redeemed,
                change,
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
                List.of(),
                List.of(),
                new Explanation(explain.fired(rules), List.of(), List.of(), receipt));
    }
}
