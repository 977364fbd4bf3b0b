package dev.regulars.engine;

import dev.regulars.money.Fraction;
import dev.regulars.program.Campaign;
import dev.regulars.program.EarningSettings.Step;
import dev.regulars.program.Effect;
import dev.regulars.program.Program;
import dev.regulars.program.Reward;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Step 4, second half: what each row that holds would give on the lines it matches. */
final class Outcomes {

    private final Basket basket;
    private final Fraction[] base;
    private final Program program;

    Outcomes(Basket basket, Fraction[] base, Program program) {
        this.basket = basket;
        this.base = base;
        this.program = program;
    }

    List<Outcome> of(List<Campaign> rows) {
        List<Outcome> outcomes = new ArrayList<>(rows.size());
        rows.forEach(row -> outcomes.add(of(row)));
        return outcomes;
    }

    private Outcome of(Campaign row) {
        int size = basket.lines().size();
        boolean[] matched = new boolean[size];
        long amount = 0;
        long eligible = 0;
        for (int i = 0; i < size; i++) {
            Basket.Line line = basket.lines().get(i);
            matched[i] = !line.excluded() && row.selector().fits(line);
            amount = matched[i] ? Math.addExact(amount, line.spend()) : amount;
            eligible = matched[i] ? Math.addExact(eligible, line.eligible()) : eligible;
        }
        Fraction[] points = points(row, matched, amount);
        // A bonus on lines that cost nothing is shared by none of them; see Rounding.
        Fraction total = row.effect() == Effect.BONUS ? Fraction.of(row.value()) : Outcome.sum(points);
        boolean onMoney = row.effect() == Effect.MULTIPLIER
                || row.effect() == Effect.RATE
                || row.effect() == Effect.POINTS_PER_AMOUNT;
        // What acts on money acts on what earns; a condition looks at what was bought.
        return new Outcome(row, points, total, worth(row, total), matched, onMoney ? eligible : amount, null);
    }

    private Fraction worth(Campaign row, Fraction total) {
        String reward = row.result().reward();
        if (reward == null || program.settings().pointValue().signum() == 0) {
            return total;
        }
        long value = program.rewards().stream()
                .filter(candidate -> candidate.id().equals(reward))
                .mapToLong(Reward::value)
                .findFirst()
                .orElse(0);
        BigDecimal money = program.settings().currency().toDecimal(value);
        return Fraction.of(money.divide(program.settings().pointValue(), 0, RoundingMode.FLOOR));
    }

    private Fraction[] points(Campaign row, boolean[] matched, long amount) {
        Fraction value = Fraction.of(row.value());
        return switch (row.effect()) {
            case MULTIPLIER -> each(matched, i -> base[i].times(value.minus(Fraction.ONE)));
            case RATE ->
                each(matched, i -> {
                    Fraction rate = value.times(new Fraction(
                            basket.lines().get(i).eligible(), row.result().per()));
                    return rate.compareTo(base[i]) > 0 ? rate.minus(base[i]) : Fraction.ZERO;
                });
            case POINTS_PER_UNIT -> perUnit(row, matched, value);
            case POINTS_PER_AMOUNT -> perAmount(row, matched, value);
            case BONUS ->
                each(
                        matched,
                        i -> amount == 0
                                ? Fraction.ZERO
                                : value.times(new Fraction(basket.lines().get(i).spend(), amount)));
            default -> each(matched, i -> Fraction.ZERO);
        };
    }

    private interface OnLine {
        Fraction points(int line);
    }

    private static Fraction[] each(boolean[] matched, OnLine rule) {
        Fraction[] points = new Fraction[matched.length];
        Arrays.fill(points, Fraction.ZERO);
        for (int i = 0; i < points.length; i++) {
            if (matched[i]) {
                points[i] = rule.points(i);
            }
        }
        return points;
    }

    /** 5 points for each pair: seven pieces have three pairs, so 15 points, shared by the lines' quantities. */
    private Fraction[] perUnit(Campaign row, boolean[] matched, Fraction value) {
        int group = row.result().group();
        if (group <= 1) {
            return each(
                    matched, i -> value.times(Fraction.of(basket.lines().get(i).quantity())));
        }
        BigDecimal quantity = BigDecimal.ZERO;
        for (int i = 0; i < matched.length; i++) {
            quantity = matched[i] ? quantity.add(basket.lines().get(i).quantity()) : quantity;
        }
        long groups = quantity.divideToIntegralValue(BigDecimal.valueOf(group)).longValueExact();
        Fraction whole = Fraction.of(quantity);
        return each(
                matched,
                i -> value.times(groups)
                        .times(Fraction.of(basket.lines().get(i).quantity()).over(whole)));
    }

    private Fraction[] perAmount(Campaign row, boolean[] matched, Fraction value) {
        Step step = program.settings().earning().campaignStep();
        long per = row.result().per();
        if (step != Step.TRANSACTION) {
            return each(matched, i -> Steps.points(basket.lines().get(i).eligible(), value, per, step == Step.LINE));
        }
        long[] amounts = new long[matched.length];
        for (int i = 0; i < matched.length; i++) {
            amounts[i] = matched[i] ? basket.lines().get(i).eligible() : 0;
        }
        return Steps.overTransaction(amounts, value, per);
    }
}
