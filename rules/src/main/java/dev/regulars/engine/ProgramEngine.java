package dev.regulars.engine;

import dev.regulars.engine.offers.Affinities;
import dev.regulars.points.PointsBook;
import dev.regulars.program.Program;
import dev.regulars.program.ReturnMethod;
import dev.regulars.program.ReturnsWithoutReceipt;
import dev.regulars.program.TierSettings.Counts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides. Pure: the transaction, a snapshot of the member and a program go in, a decision comes out; the same in,
 * the same out.
 * Nothing is read from a clock, a store or a random source, so a decision can be run again years later.
 *
 * <p>The steps are the classes named in {@link Earning}, in that order, then {@link Tiering}, {@link Rewards} and
 * {@link Explain}.
 *
 * <p>Not final, so that the benchmark of the whole path can put a constant in its place.
 */
public class ProgramEngine {

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

    public static boolean paysWithPoints(Transaction transaction) {
        return transaction.type() == Transaction.Type.SALE
                && Redemption.paid(transaction).signum() > 0;
    }

    /** How many points the sale wants to pay with beyond what the member can spend at its time; 0 for none. */
    public static long pointsLacking(Transaction transaction, MemberSnapshot member, Program program) {
        long available =
                Math.max(0, Redemption.book(transaction, member, program).available());
        return Math.max(0, Redemption.points(transaction, program) - available);
    }

    /** As {@link #check}, for what a sale pays with points. */
    public List<Violation> checkPoints(Transaction transaction, @Nullable MemberSnapshot member, Program program) {
        return Redemption.check(transaction, member, program);
    }

    /** What points could pay of a sale that was decided so. */
    public static Payable payable(Transaction transaction, MemberSnapshot member, Program program, Decision decision) {
        long left = decision.netAmount() + Redemption.discount(transaction, program);
        return Payable.of(transaction, member, program, left);
    }

    /** A sale, or a return that names no sale. The transaction has passed {@link #check}; no member means anonymous. */
    public Decision evaluate(Transaction transaction, @Nullable MemberSnapshot member, Program program) {
        if (transaction.type() == Transaction.Type.EVENT) {
            return EventDecision.of(transaction, member, program);
        }
        if (transaction.type() != Transaction.Type.SALE) {
            Basket basket = EarningBase.of(Normalise.of(transaction, program), transaction, program);
            return new ReturnDecision(program, transaction, member)
                    .withoutReceipt(basket, baseOnly(basket, member, program));
        }
        MemberSnapshot known =
                member == null ? MemberSnapshot.enrolled("", program.settings().entryTier()) : member;
        PointsBook book = Redemption.book(transaction, known, program);
        MemberSnapshot buyer = known.settled(book.result().after());
        CampaignMatcher matcher = matchers.apply(program);
        Pricing.Priced priced = new Pricing(program, matcher).of(transaction, buyer);
        Situation situation = situation(priced.basket(), buyer, program);
        Matched matched = matcher.match(situation);
        Earned earned = Earning.of(situation, matched.holding());
        return member == null
                ? SaleDecision.anonymous(situation, priced, earned)
                : new SaleDecision(situation, priced, earned, Challenges.added(situation, transaction))
                        .of(matched.about(), book, transaction);
    }

    /** As {@link #evaluate}, faster, without the words: for those who only count what comes of many. */
    public Posted post(Transaction transaction, @Nullable MemberSnapshot member, Program program) {
        if (transaction.type() != Transaction.Type.SALE) {
            return new Posted(evaluate(transaction, member, program));
        }
        MemberSnapshot known =
                member == null ? MemberSnapshot.enrolled("", program.settings().entryTier()) : member;
        PointsBook book = Redemption.book(transaction, known, program);
        MemberSnapshot buyer = known.settled(book.result().after());
        CampaignMatcher matcher = matchers.apply(program);
        Pricing.Priced priced = new Pricing(program, matcher).of(transaction, buyer);
        Situation situation = situation(priced.basket(), buyer, program);
        if (member == null) {
            return new Posted(SaleDecision.anonymous(situation, priced, Earned.NOTHING));
        }
        Earned earned = Earning.of(situation, matcher.matches(situation));
        ChallengeChange challenges = Challenges.added(situation, transaction);
        Decision decision = new SaleDecision(situation, priced, earned, challenges).posted(book, transaction);
        return new Posted(decision, situation.segments(), earned.capped());
    }

    /**
     * A return or void of {@code sale}: decides again what remains of it, under its own program and the member as known
     * then (or takes back in proportion, as the program says), and posts the difference. An event is taken back alike.
     */
    public Decision evaluateReturn(Transaction transaction, Sale sale, @Nullable MemberSnapshot member) {
        MemberSnapshot buyer = sale.member()
                .settled(Redemption.book(sale.transaction(), sale.member(), sale.program())
                        .result()
                        .after());
        Pricing.Priced priced =
                new Pricing(sale.program(), matchers.apply(sale.program())).of(sale.transaction(), buyer);
        Remainder remainder = Remainder.of(transaction, sale, priced.basket());
        MemberEvent event = sale.transaction().event();
        Situation whole = situation(remainder.sold(), buyer, event, sale.program());
        Situation was = situation(remainder.before(), buyer, event, sale.program());
        Situation is = situation(remainder.after(), buyer, event, sale.program());
        Earned before;
        Earned after;
        if (event != null) {
            before = EventEarning.of(was, event);
            after = EventEarning.of(is, event);
        } else if (sale.program().settings().returns().method() == ReturnMethod.PRO_RATA) {
            Earned sold = earned(whole);
            before = ProRata.of(remainder.sold(), sold, remainder.before());
            after = ProRata.of(remainder.sold(), sold, remainder.after());
        } else {
            before = earned(was);
            after = earned(is);
        }
        return new ReturnDecision(sale.program(), transaction, member)
                .ofSale(sale, whole, was, is, before, after.keeping(before), priced.uses());
    }

    /** Why each row of campaigns that gave a sale nothing did not; the transaction has passed {@link #check}. */
    public NotGiven notGiven(Transaction transaction, MemberSnapshot member, Program program) {
        return NotGiven.of(transaction, member, program, matchers.apply(program));
    }

    /** What the conditions of rows see of a sale; the transaction has passed {@link #check}. */
    public static Situation situation(Transaction transaction, MemberSnapshot member, Program program) {
        return situation(EarningBase.of(Normalise.of(transaction, program), transaction, program), member, program);
    }

    /** An event never counts towards the tier before it is decided. */
    private static Situation situation(
            Basket basket, MemberSnapshot member, @Nullable MemberEvent event, Program program) {
        return event == null
                ? situation(basket, member, program)
                : new Situation(basket, member, member.tier(), program);
    }

    /** Where a purchase counts towards the tier at once, it is decided at the tier that it reaches. */
    static Situation situation(Basket basket, MemberSnapshot member, Program program) {
        boolean now = program.settings().tiers().counts() == Counts.NOW;
        String tier = member.tier();
        if (now) {
            DayMetrics delta = new DayMetrics(basket.merchandise(), 0, 1);
            TierResult reached = Tiering.of(member, program, basket.businessDay(), basket.businessDay(), delta);
            tier = reached.after();
        }
        return new Situation(basket, member, tier, program);
    }

    /**
     * What the member likes to buy once the transaction is posted; a return takes its purchase back.
     *
     * @param sale what a return or void takes back; null for anything else
     */
    public static Map<String, Affinity> affinitiesAfter(
            Transaction transaction, @Nullable Sale sale, MemberSnapshot member, Program program) {
        int halfLife = program.settings().offers().halfLifeDays();
        if (sale != null) {
            Basket sold = EarningBase.of(
                    Normalise.of(sale.transaction(), sale.program()), sale.transaction(), sale.program());
            Remainder remainder = Remainder.of(transaction, sale, sold);
            return Affinities.without(member.affinities(), remainder.before(), remainder.after(), halfLife);
        }
        return transaction.type() == Transaction.Type.SALE
                ? Affinities.after(member.affinities(), Normalise.of(transaction, program), halfLife)
                : member.affinities();
    }

    private Earned earned(Situation situation) {
        return Earning.of(situation, matchers.apply(situation.program()).matches(situation));
    }

    private static Earned baseOnly(Basket basket, @Nullable MemberSnapshot member, Program program) {
        if (member == null || program.settings().returns().withoutReceipt() == ReturnsWithoutReceipt.NONE) {
            return Earned.NOTHING;
        }
        return new Earned(
                new Rounding(program.settings().earning())
                        .apply(basket, BasePoints.of(basket, member.tier(), program), List.of()),
                Map.of(),
                List.of(),
                Set.of());
    }
}
