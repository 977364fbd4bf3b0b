package dev.regulars.engine;

import dev.regulars.engine.Decision.Explanation;
import dev.regulars.engine.Decision.LineResult;
import dev.regulars.engine.Decision.RuleResult;
import dev.regulars.engine.Decision.TierResult;
import dev.regulars.engine.Decision.VoucherGrant;
import dev.regulars.engine.MemberSnapshot.DayMetrics;
import dev.regulars.money.Fraction;
import dev.regulars.program.Program;
import dev.regulars.program.ProgramSettings.ReturnsWithoutReceipt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides. Pure: the transaction, a snapshot of the member and a program go in, a decision comes out; the same in,
 * the same out.
 * Nothing is read from a clock, a store or a random source, so a decision can be run again years later.
 *
 * <p>The steps are the classes named in {@link #earn}, in that order, then {@link Tiering}, {@link Rewards} and
 * {@link Explain}.
 */
public final class ProgramEngine {

    private final Function<Program, CampaignMatcher> matchers;

    /** @param matchers the matcher of a program's rows; called for each decision, so it keeps what is worth keeping */
    public ProgramEngine(Function<Program, CampaignMatcher> matchers) {
        this.matchers = matchers;
    }

    /** Everything that forbids deciding this transaction; empty when it may be decided. */
    public List<Violation> check(Transaction transaction, Program program, Instant now) {
        return TransactionCheck.of(transaction, program, now);
    }

    /** As {@link #check}, for a return or void of a sale that is known. */
    public List<Violation> check(Transaction transaction, Sale sale) {
        return Remainder.check(transaction, sale);
    }

    /** A sale, or a return that names no sale. The transaction has passed {@link #check}; no member means anonymous. */
    public Decision evaluate(Transaction transaction, @Nullable MemberSnapshot member, Program program) {
        Basket basket = EarningBase.of(Normalise.of(transaction, program), transaction, program);
        if (transaction.type() == Transaction.Type.SALE) {
            String tier = member == null ? program.settings().entryTier() : member.tier();
            Earned earned = earn(basket, tier, program);
            return member == null ? anonymous(basket, earned, program) : sale(basket, earned, member, program);
        }
        return new ReturnDecision(program).withoutReceipt(basket, member, baseOnly(basket, member, program));
    }

    /**
     * A return or void of {@code sale}: decides again what remains of it, under its own program, and posts the
     * difference.
     */
    public Decision evaluateReturn(Transaction transaction, Sale sale, @Nullable MemberSnapshot member) {
        Remainder remainder = Remainder.of(transaction, sale);
        Earned before = earn(remainder.before(), sale.tier(), sale.program());
        Earned after = earn(remainder.after(), sale.tier(), sale.program());
        return new ReturnDecision(sale.program()).ofSale(transaction, remainder, before, after, member);
    }

    private Earned earn(Basket basket, String tier, Program program) {
        Fraction[] base = BasePoints.of(basket, tier, program);
        List<Outcome> outcomes = Outcomes.of(matchers.apply(program).matches(basket, tier), basket, base);
        Stacking.Result stacked = Stacking.apply(outcomes, base, program.settings());
        return Rounding.apply(basket, base, stacked, program.settings().rounding());
    }

    private static Earned baseOnly(Basket basket, @Nullable MemberSnapshot member, Program program) {
        if (member == null || program.settings().returnsWithoutReceipt() == ReturnsWithoutReceipt.NONE) {
            return new Earned(List.of(), java.util.Map.of());
        }
        return Rounding.apply(
                basket,
                BasePoints.of(basket, member.tier(), program),
                new Stacking.Result(List.of(), java.util.Map.of()),
                program.settings().rounding());
    }

    private static Decision sale(Basket basket, Earned earned, MemberSnapshot member, Program program) {
        long points = earned.points();
        DayMetrics delta = new DayMetrics(basket.merchandise(), points, 1);
        List<VoucherGrant> vouchers =
                Rewards.of(Math.addExact(member.available(), points), program, basket.businessDay());
        long redeemed = vouchers.stream().mapToLong(VoucherGrant::pointsSpent).reduce(0, Math::addExact);
        TierResult tier = Tiering.of(member, program, basket.businessDay(), basket.businessDay(), delta);
        List<RuleResult> rules = rules(earned);
        Explain explain = new Explain(program);
        long balance = Math.subtractExact(Math.addExact(member.available(), points), redeemed);
        Explanation explanation = new Explanation(
                explain.fired(rules),
                explain.notFired(basket, member.tier(), earned),
                explain.nearMisses(basket, member.tier()),
                explain.receipt(points, balance, tier, vouchers));
        return new Decision(
                program.version(),
                basket.businessDay(),
                basket.net(),
                basket.eligible(),
                points,
                redeemed,
                lines(basket, earned),
                rules,
                tier,
                vouchers,
                basket.businessDay(),
                delta,
                explanation);
    }

    /** Nothing is posted; the receipt says what a member would have earned. */
    private static Decision anonymous(Basket basket, Earned earned, Program program) {
        return new Decision(
                program.version(),
                basket.businessDay(),
                basket.net(),
                basket.eligible(),
                0,
                0,
                lines(basket, new Earned(List.of(), java.util.Map.of())),
                List.of(),
                null,
                List.of(),
                basket.businessDay(),
                DayMetrics.NONE,
                new Explain(program).anonymous(earned.points()));
    }

    private static List<LineResult> lines(Basket basket, Earned earned) {
        List<LineResult> lines = new ArrayList<>(basket.lines().size());
        for (int i = 0; i < basket.lines().size(); i++) {
            Basket.Line line = basket.lines().get(i);
            lines.add(new LineResult(line.lineId(), line.net(), line.eligible(), earned.points(i)));
        }
        return List.copyOf(lines);
    }

    private static List<RuleResult> rules(Earned earned) {
        return earned.rules().stream()
                .map(rule -> new RuleResult(
                        rule.rule(),
                        rule.kind(),
                        rule.lane(),
                        rule.name(),
                        rule.points(),
                        rule.points(),
                        rule.exact(),
                        rule.amount()))
                .toList();
    }
}
