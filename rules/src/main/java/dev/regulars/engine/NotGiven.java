package dev.regulars.engine;

import dev.regulars.engine.Transaction.Prices;
import dev.regulars.program.Campaign;
import dev.regulars.program.Program;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why each row of campaigns that gave a sale nothing did not: every row, where a decision's explanation holds only the
 * nearest. Works row by row, so it is for people who ask, not for the till.
 *
 * @param about rows that are about something in the basket, those with the fewest reasons first, then by id
 * @param others rows that are about nothing in it or are switched off, by id
 */
public record NotGiven(List<NotFired> about, List<NotFired> others) {

    static NotGiven of(Transaction transaction, MemberSnapshot member, Program program, CampaignMatcher matcher) {
        Pricing.Priced priced = new Pricing(program, matcher).of(transaction, member);
        Situation asked = ProgramEngine.situation(transaction, member, program);
        Situation priceSet = ProgramEngine.situation(priced.basket(), member, program);
        Earned earned = Earning.of(priceSet, matcher.matches(priceSet));
        List<NotFired> about = new ArrayList<>();
        List<NotFired> others = new ArrayList<>();
        for (Campaign row : program.campaigns()) {
            List<String> reasons = row.effect().isDiscount()
                    ? ofDiscount(row, asked, transaction, priced.discounts())
                    : ofPoints(row, priceSet, earned);
            if (!reasons.isEmpty()) {
                boolean isAbout = row.active()
                        && asked.basket().lines().stream()
                                .anyMatch(line ->
                                        !line.excluded() && row.selector().fits(line));
                (isAbout ? about : others).add(new NotFired(row.id(), row.name(), reasons));
            }
        }
        Comparator<NotFired> byId = Comparator.comparing(NotFired::rule);
        about.sort(
                Comparator.<NotFired>comparingInt(row -> row.reasons().size()).thenComparing(byId));
        others.sort(byId);
        return new NotGiven(List.copyOf(about), List.copyOf(others));
    }

    /** Empty when the row gave something. */
    private static List<String> ofPoints(Campaign row, Situation situation, Earned earned) {
        List<String> failed = failed(row, situation);
        if (!failed.isEmpty()) {
            return failed;
        }
        String why = earned.why().get(row.id());
        if (why != null) {
            return List.of(why);
        }
        boolean gave = earned.rules().stream()
                .anyMatch(rule -> rule.rule().equals(row.id())
                        && (rule.points() != 0 || row.effect().isReward()));
        return gave ? List.of() : List.of("holds, and comes to 0 points");
    }

    private static List<String> ofDiscount(
            Campaign row, Situation situation, Transaction transaction, List<Discount> given) {
        if (given.stream().anyMatch(discount -> discount.rule().equals(row.id()))) {
            return List.of();
        }
        List<String> failed = failed(row, situation);
        if (!failed.isEmpty()) {
            return failed;
        }
        if (transaction.prices() == Prices.FINAL) {
            return List.of("the till has taken its discounts off already: its prices are final");
        }
        return List.of(
                HoldOut.keepsOut(row.id(), situation.member().memberId(), row.holdOut())
                        ? "the member is in the group that is kept out, to measure by"
                        : "another discount goes before it, or limits leave nothing to take off");
    }

    private static List<String> failed(Campaign row, Situation situation) {
        List<String> reasons = CampaignConditions.failed(row, situation).stream()
                .map(Failed::reason)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!row.active()) {
            reasons.add(0, "the row is switched off");
        }
        return reasons;
    }
}
