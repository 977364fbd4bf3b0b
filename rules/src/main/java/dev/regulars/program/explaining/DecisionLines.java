package dev.regulars.program.explaining;

import dev.regulars.engine.Basket;
import dev.regulars.engine.Decision;
import dev.regulars.engine.LineResult;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Progress;
import dev.regulars.engine.Situation;
import dev.regulars.engine.TierResult;
import dev.regulars.program.EarnRate;
import dev.regulars.program.Program;
import dev.regulars.program.RateChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parts of a decision as lines for people. */
final class DecisionLines {

    private final Program program;
    private final Decision decision;
    private final MemberSnapshot member;

    /** @param member before the decision */
    DecisionLines(Program program, Decision decision, MemberSnapshot member) {
        this.program = program;
        this.decision = decision;
        this.member = member;
    }

    String who(Situation situation) {
        Basket basket = situation.basket();
        return situation.tier() + " member with " + member.available() + " points; " + basket.channel() + " "
                + basket.storeId() + ", business day " + basket.businessDay() + ", "
                + basket.local().toLocalTime().withNano(0) + " on the store's clock";
    }

    /** {@code 1 COFFEE-250 (coffee) x 2: net 12.24, earns on 12.24 at silver (1.25 per 1.00), 45 points} */
    List<String> basket(Situation situation) {
        Map<String, LineResult> results =
                decision.lines().stream().collect(Collectors.toMap(LineResult::lineId, line -> line));
        List<String> lines = new ArrayList<>();
        for (Basket.Line line : situation.basket().lines()) {
            LineResult result = results.get(line.lineId());
            if (result != null) {
                String category = line.category() == null ? "" : " (" + line.category() + ")";
                String earns = line.excluded()
                        ? "excluded, earns nothing"
                        : "earns on " + money(result.eligible()) + rates(line, situation);
                lines.add("  " + line.lineId() + " " + line.sku() + category + " x "
                        + line.quantity().toPlainString() + ": net " + money(result.net()) + ", " + earns + ", "
                        + result.points() + " points");
            }
        }
        return lines;
    }

    private String rates(Basket.Line line, Situation situation) {
        Basket basket = situation.basket();
        List<EarnRate> fitting =
                program.earnRates().fitting(situation.tier(), basket.channel(), basket.storeId(), line);
        boolean sum = program.settings().earning().rates() == RateChoice.SUM;
        String rates = fitting.stream()
                .limit(sum ? fitting.size() : 1)
                .map(rate -> rate.id() + " (" + rate.points().toPlainString() + " per " + money(rate.per()) + ")")
                .collect(Collectors.joining(" + "));
        return rates.isEmpty() ? ", which no earn rate fits" : " at " + rates;
    }

    List<String> money() {
        List<String> lines = new ArrayList<>();
        decision.discounts()
                .forEach(discount -> lines.add("discount: " + discount.rule() + " " + discount.name() + ": "
                        + money(discount.amount()) + " off"));
        lines.add("total: net " + money(decision.netAmount()) + ", earns on " + money(decision.eligibleAmount()));
        return lines;
    }

    /** Tier, vouchers and balance. */
    List<String> after() {
        List<String> lines = new ArrayList<>();
        TierResult tier = decision.tier();
        if (tier != null) {
            String next = tier.progress().stream()
                    .map(step -> ", " + needed(step) + " more to " + step.tier())
                    .collect(Collectors.joining());
            lines.add("tier: " + (tier.before().equals(tier.after()) ? "stays " : tier.before() + " → ") + tier.after()
                    + next);
        }
        decision.vouchers()
                .forEach(voucher -> lines.add("voucher: " + voucher.name() + " (" + voucher.rewardId() + "), takes "
                        + voucher.pointsSpent() + " points, from " + voucher.usableFrom() + " to "
                        + voucher.expiresOn()));
        decision.heldOut().forEach(row -> lines.add("kept out, to measure by: " + row));
        lines.add("balance: " + member.available() + " + " + decision.pointsEarned() + " - " + decision.pointsRedeemed()
                + " = " + decision.points().after().available() + " points");
        return lines;
    }

    private String needed(Progress step) {
        return switch (step.metric()) {
            case SPEND -> money(step.needed()) + " spend";
            case POINTS -> step.needed() + " points";
            case VISITS -> step.needed() + " visits";
        };
    }

    private String money(long minor) {
        return program.settings().currency().format(minor);
    }
}
