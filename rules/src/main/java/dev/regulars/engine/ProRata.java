package dev.regulars.engine;

import dev.regulars.engine.Earned.ByRule;
import dev.regulars.money.Fraction;
import dev.regulars.money.Spread;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What is in force of a sale's points when they go back in proportion to the money. The cumulated amount counts,
 * rounded
 * down, so many small returns never escape: of 134 points on 43.95, 3.01 returned takes 9 (9.18), and with 12.24 more
 * 46 in all (46.50).
 */
final class ProRata {

    private ProRata() {}

    static Earned of(Basket sold, Earned earned, Basket left) {
        long money = sold.merchandise();
        long returned = money - left.merchandise();
        boolean nothingLeft =
                left.lines().stream().allMatch(line -> line.quantity().signum() == 0);
        long taken = money == 0
                ? (nothingLeft ? earned.points() : 0)
                : BigInteger.valueOf(earned.points())
                        .multiply(BigInteger.valueOf(returned))
                        .divide(BigInteger.valueOf(money))
                        .longValueExact();
        long[] points = earned.rules().stream()
                .mapToLong(rule -> Math.max(0, rule.points()))
                .toArray();
        long[] takenByRule = Spread.byWeight(taken, points);
        long[] nets = left.lines().stream()
                .mapToLong(line -> line.excluded() ? 0 : line.net())
                .toArray();
        List<ByRule> rules = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            ByRule rule = earned.rules().get(i);
            if (nothingLeft && rule.campaign() != null) {
                // A row that gave a reward counts as used until the whole sale is back.
                continue;
            }
            long still = rule.points() - takenByRule[i];
            rules.add(new ByRule(
                    rule.rule(), rule.campaign(), still, Fraction.of(still), left.merchandise(), onLines(still, nets)));
        }
        return new Earned(rules, earned.why(), earned.heldOut(), earned.capped());
    }

    /** Where nothing has a price, the first line carries what is left. */
    private static long[] onLines(long points, long[] nets) {
        long[] perLine = Spread.byWeight(points, nets);
        if (perLine.length > 0 && points != 0 && java.util.Arrays.stream(nets).sum() == 0) {
            perLine[0] = points;
        }
        return perLine;
    }
}
