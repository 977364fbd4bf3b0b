package dev.regulars.engine;

import dev.regulars.engine.offers.Offers;
import dev.regulars.points.LotTerms;
import dev.regulars.points.Movement.Kind;
import dev.regulars.points.PointsBook;
import dev.regulars.points.PointsChange;
import dev.regulars.points.Terms;
import dev.regulars.program.Program;
import dev.regulars.program.ProgramSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a sale does to a member, from what it earned. */
final class SaleDecision {

    private final Situation situation;
    private final Basket basket;
    private final Program program;
    private final Pricing.Priced priced;
    /** By what it is, without challenges. */
    private final Earned byItself;

    private final ChallengeChange challenges;
    private final Earned earned;

    SaleDecision(Situation situation, Pricing.Priced priced, Earned earned, ChallengeChange challenges) {
        this.priced = priced;
        this.situation = situation;
        this.basket = situation.basket();
        this.program = situation.program();
        this.byItself = earned;
        this.challenges = challenges;
        this.earned = earned.and(challenges);
    }

    /** @param about rows that are about something in the basket */
    Decision of(List<Touched> about, PointsBook book, Transaction transaction) {
        Decision posted = posted(book, transaction);
        TierResult tier = Objects.requireNonNull(posted.tier());
        Explain explain = new Explain(program, situation.member().profile().language());
        Offers.Choice offers = Offers.choose(situation);
        Why why = explain.notFired(
                situation, about, earned, explain.fired(posted.rules()), explain.receipt(posted, tier, challenges));
        return posted.told(offers.shown(), heldOut(offers), Offers.bought(situation), why);
    }

    /** No purchase: no offers, and nothing was nearly reached. */
    Decision ofEvent(PointsBook book, Transaction transaction) {
        Decision posted = posted(book, transaction);
        TierResult tier = Objects.requireNonNull(posted.tier());
        Explain explain = new Explain(program, situation.member().profile().language());
        Explanation said = new Explanation(
                explain.fired(posted.rules()),
                explain.eventsNotFired(earned.why()),
                List.of(),
                explain.receipt(posted, tier, challenges));
        return posted.told(List.of(), heldOut(), List.of(), new Why(said, List.of()));
    }

    /** What is posted; nothing is said of it, and no offers are chosen. */
    Decision posted(PointsBook book, Transaction transaction) {
        MemberSnapshot member = situation.member();
        long points = earned.points();
        DayMetrics delta = new DayMetrics(basket.merchandise(), points, visit(transaction));
        TierResult tier = Tiering.of(member, program, basket.businessDay(), basket.businessDay(), delta);
        long redeemed = Redemption.points(transaction, program);
        book.take(Kind.SPENT, redeemed);
        book.put(Kind.EARNED, terms(transaction, basket.businessDay(), program), points);
        List<VoucherGrant> vouchers =
                Rewards.of(situation, earned, tier.after(), book.available(), transaction.event() == null);
        for (VoucherGrant voucher : vouchers) {
            redeemed = Math.addExact(redeemed, voucher.pointsSpent());
            book.take(Kind.CONVERTED, voucher.pointsSpent());
        }
        return new Decision(
                program.version(),
                basket.businessDay(),
                basket.net(),
                basket.eligible(),
                points,
                redeemed,
                book.result(),
                lines(earned),
                rules(),
                priced.discounts(),
                tier,
                vouchers,
                List.of(),
                basket.businessDay(),
                delta,
                uses(vouchers),
                heldOut(),
                List.of(),
                List.of(),
                Explanation.NONE);
    }

    private static int visit(Transaction transaction) {
        return transaction.event() == null ? 1 : 0;
    }

    static LotTerms terms(Transaction transaction, LocalDate day, Program program) {
        ProgramSettings settings = program.settings();
        return new Terms(settings.points(), settings.timeZone(), settings.dayCutOff())
                .of(transaction.occurredAt(), day, transaction.decisionId());
    }

    /** Campaigns by their ids: those that give points or rewards, then those that discount. */
    private List<String> heldOut() {
        if (priced.heldOut().isEmpty()) {
            return earned.heldOut();
        }
        List<String> heldOut = new ArrayList<>(earned.heldOut());
        heldOut.addAll(priced.heldOut());
        return List.copyOf(heldOut);
    }

    /** Campaigns by their ids, offers as {@code offer:tea-5}. */
    private List<String> heldOut(Offers.Choice offers) {
        if (offers.heldOut().isEmpty()) {
            return heldOut();
        }
        List<String> heldOut = new ArrayList<>(heldOut());
        offers.heldOut().forEach(offer -> heldOut.add("offer:" + offer));
        return List.copyOf(heldOut);
    }

    private List<Use> uses(List<VoucherGrant> vouchers) {
        List<Use> uses = new ArrayList<>(Uses.of(situation, byItself, vouchers));
        uses.addAll(challenges.uses());
        uses.addAll(priced.uses());
        return List.copyOf(uses);
    }

    /** Nothing is posted; the receipt says what a member would have earned. */
    static Decision anonymous(Situation situation, Pricing.Priced priced, Earned potential) {
        return new SaleDecision(situation, priced, potential, ChallengeChange.NONE).anonymous();
    }

    private Decision anonymous() {
        return new Decision(
                program.version(),
                basket.businessDay(),
                basket.net(),
                basket.eligible(),
                0,
                0,
                PointsChange.NONE,
                lines(Earned.NOTHING),
                List.of(),
                priced.discounts(),
                null,
                List.of(),
                List.of(),
                basket.businessDay(),
                DayMetrics.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Explain(program, null).anonymous(earned.points()));
    }

    private List<LineResult> lines(Earned of) {
        List<LineResult> lines = new ArrayList<>(basket.lines().size());
        for (int i = 0; i < basket.lines().size(); i++) {
            Basket.Line line = basket.lines().get(i);
            lines.add(new LineResult(line.lineId(), line.net(), line.eligible(), of.points(i)));
        }
        return List.copyOf(lines);
    }

    private List<RuleResult> rules() {
        List<RuleResult> rules = new ArrayList<>(earned.rules().size());
        for (Earned.ByRule rule : earned.rules()) {
            rules.add(new RuleResult(
                    rule.rule(),
                    rule.kind(),
                    rule.lane(),
                    rule.name(),
                    rule.points(),
                    rule.points(),
                    rule.exact(),
                    rule.amount()));
        }
        return List.copyOf(rules);
    }
}
