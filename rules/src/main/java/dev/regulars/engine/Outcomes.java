package dev.regulars.engine;

import dev.regulars.money.Fraction;
import dev.regulars.program.Campaign;
import java.util.Arrays;
import java.util.List;

/** Step 4, second half: what each row that holds would give on the lines it matches. */
final class Outcomes {

    private Outcomes() {}

    static List<Outcome> of(List<Campaign> rows, Basket basket, Fraction[] base) {
        return rows.stream().map(row -> of(row, basket, base)).toList();
    }

    private static Outcome of(Campaign row, Basket basket, Fraction[] base) {
        int size = basket.lines().size();
        boolean[] matched = new boolean[size];
        long amount = 0;
        long eligible = 0;
        for (int i = 0; i < size; i++) {
            Basket.Line line = basket.lines().get(i);
            matched[i] = !line.excluded() && row.selector().fits(line);
            amount = matched[i] ? Math.addExact(amount, line.net()) : amount;
            eligible = matched[i] ? Math.addExact(eligible, line.eligible()) : eligible;
        }
        Fraction value = Fraction.of(row.value());
        Fraction[] points = new Fraction[size];
        Arrays.fill(points, Fraction.ZERO);
        for (int i = 0; i < size; i++) {
            if (matched[i]) {
                points[i] = onLine(row, basket.lines().get(i), base[i], value, amount);
            }
        }
        // A multiplier acts on what earns, a condition looks at what was bought.
        return new Outcome(row, points, matched, row.effect() == Campaign.Effect.MULTIPLIER ? eligible : amount);
    }

    private static Fraction onLine(Campaign row, Basket.Line line, Fraction base, Fraction value, long amount) {
        return switch (row.effect()) {
            case MULTIPLIER -> base.times(value.minus(Fraction.ONE));
            case POINTS_PER_UNIT -> value.times(Fraction.of(line.quantity()));
            // A basket that costs nothing has nothing to share the bonus by; see Rounding.
            case BONUS -> amount == 0 ? Fraction.ZERO : value.times(new Fraction(line.net(), amount));
        };
    }
}
