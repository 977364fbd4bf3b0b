package dev.regulars.engine;

import dev.regulars.engine.Earned.ByRule;
import dev.regulars.money.Fraction;
import dev.regulars.money.Spread;
import dev.regulars.program.Campaign;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Step 7: each rule's points are rounded once and spread over its lines, so that lines, rules and total agree. */
final class Rounding {

    private Rounding() {}

    static Earned apply(Basket basket, Fraction[] base, Stacking.Result stacked, RoundingMode mode) {
        List<ByRule> rules = new ArrayList<>();
        Fraction exact = Arrays.stream(base).reduce(Fraction.ZERO, Fraction::plus);
        long points = exact.round(mode);
        rules.add(
                new ByRule("base", "base", null, null, points, exact, basket.eligible(), Spread.byShare(points, base)));
        for (Outcome outcome : stacked.kept()) {
            rules.add(rounded(outcome, mode));
        }
        return new Earned(List.copyOf(rules), stacked.beaten());
    }

    private static ByRule rounded(Outcome outcome, RoundingMode mode) {
        Campaign row = outcome.campaign();
        boolean bonus = row.effect() == Campaign.Effect.BONUS;
        Fraction exact = outcome.total();
        long points = exact.round(mode);
        long[] perLine;
        if (bonus && outcome.amount() == 0) {
            perLine = onFirstMatched(points, outcome.matched());
        } else {
            perLine = Spread.byShare(points, outcome.perLine());
        }
        return new ByRule(
                row.id(), row.effect().key(), row.lane(), row.name(), points, exact, outcome.amount(), perLine);
    }

    /** A bonus on lines that cost nothing cannot be shared by value: the first of them carries it. */
    private static long[] onFirstMatched(long points, boolean[] matched) {
        long[] perLine = new long[matched.length];
        for (int i = 0; i < matched.length; i++) {
            if (matched[i]) {
                perLine[i] = points;
                break;
            }
        }
        return perLine;
    }
}
