package dev.regulars.engine;

import dev.regulars.engine.Earned.ByRule;
import dev.regulars.money.Fraction;
import dev.regulars.money.Spread;
import dev.regulars.program.EarningSettings;
import dev.regulars.program.Effect;
import dev.regulars.program.RoundingLevel;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Step 7: points become whole, and are spread over lines so that lines, rules and total agree. Two lines of 1.5 points
 * rounded down: 3 by rule, 2 by line; two rules of 1.5: 2 by rule, 3 by transaction.
 */
final class Rounding {

    private final RoundingMode mode;
    private final RoundingLevel level;

    Rounding(EarningSettings settings) {
        this.mode = settings.rounding();
        this.level = settings.roundingLevel();
    }

    List<ByRule> apply(Basket basket, Fraction[] base, List<Outcome> kept) {
        Fraction exact = Outcome.sum(base);
        Fraction[] totals = new Fraction[kept.size() + 1];
        totals[0] = exact;
        for (int i = 0; i < kept.size(); i++) {
            totals[i + 1] = kept.get(i).exact();
        }
        long[] points = whole(totals, base, kept);
        List<ByRule> rules = new ArrayList<>(kept.size() + 1);
        rules.add(new ByRule(
                "base", null, points[0], exact, basket.eligible(), spread(points[0], base, new boolean[base.length])));
        for (int i = 0; i < kept.size(); i++) {
            Outcome outcome = kept.get(i);
            rules.add(new ByRule(
                    outcome.campaign().id(),
                    outcome.campaign(),
                    points[i + 1],
                    outcome.exact(),
                    outcome.amount(),
                    spread(points[i + 1], outcome.perLine(), outcome.matched())));
        }
        return List.copyOf(rules);
    }

    private long[] whole(Fraction[] totals, Fraction[] base, List<Outcome> kept) {
        if (level == RoundingLevel.TRANSACTION) {
            return Spread.byShare(Outcome.sum(totals).round(mode), totals);
        }
        long[] points = new long[totals.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = totals[i].round(mode);
            if (level == RoundingLevel.LINE && i == 0) {
                points[i] = byLine(base);
            } else if (level == RoundingLevel.LINE && kept.get(i - 1).campaign().effect() != Effect.BONUS) {
                points[i] = limited(
                        byLine(kept.get(i - 1).perLine()), kept.get(i - 1).limit());
            }
        }
        return points;
    }

    private long byLine(Fraction[] perLine) {
        long sum = 0;
        for (Fraction one : perLine) {
            sum = Math.addExact(sum, one.round(mode));
        }
        return sum;
    }

    private static long limited(long points, @Nullable Long limit) {
        return limit == null ? points : Math.min(points, limit);
    }

    private long[] spread(long points, Fraction[] perLine, boolean[] matched) {
        Fraction sum = Outcome.sum(perLine);
        if (sum.isZero()) {
            return onFirstMatched(points, matched);
        }
        if (level == RoundingLevel.LINE && byLine(perLine) == points) {
            long[] each = new long[perLine.length];
            for (int i = 0; i < each.length; i++) {
                each[i] = perLine[i].round(mode);
            }
            return each;
        }
        // A limit left less than the lines are worth together: they share what is left by what they are worth.
        Fraction off = sum.minus(Fraction.of(points));
        boolean capped = off.compareTo(Fraction.ONE) >= 0;
        return capped ? Spread.byWeight(points, Spread.byShare(sum.floor(), perLine)) : Spread.byShare(points, perLine);
    }

    /** A bonus on lines that cost nothing cannot be shared by value: the first of them carries it. */
    private static long[] onFirstMatched(long points, boolean[] matched) {
        long[] perLine = new long[matched.length];
        for (int i = 0; i < matched.length && points != 0; i++) {
            if (matched[i]) {
                perLine[i] = points;
                break;
            }
        }
        return perLine;
    }
}
