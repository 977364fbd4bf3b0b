package dev.regulars.engine;

import dev.regulars.money.Spread;
import dev.regulars.program.Campaign;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a discount row takes off each line. Where it reaches only some units, the most expensive come first, which is
 * what a member would choose.
 */
final class Reduction {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Campaign row;
    private final Basket basket;
    private final long[] nets;

    /** @param nets what is left of each line's price, minor units */
    Reduction(Campaign row, Basket basket, long[] nets) {
        this.row = row;
        this.basket = basket;
        this.nets = nets;
    }

    /** Whether minimum spends are still met by what earlier discounts have left. */
    boolean meetsMinimum() {
        long matched = 0;
        long all = 0;
        for (int i = 0; i < nets.length; i++) {
            Basket.Line line = basket.lines().get(i);
            long spend = line.excluded() ? 0 : Math.max(0, line.spend() - (line.net() - nets[i]));
            all = Math.addExact(all, spend);
            matched = row.selector().fits(line) ? Math.addExact(matched, spend) : matched;
        }
        return matched >= row.basket().minSpend() && all >= row.basket().minBasket();
    }

    /** @param most minor units that may be taken off in all */
    long[] off(long most) {
        List<Integer> lines = targets();
        BigDecimal[] units = units(lines);
        long[] off = new long[nets.length];
        switch (row.effect()) {
            case DISCOUNT_PERCENT -> lines.forEach(i -> off[i] = percent(part(i, units[i])));
            case DISCOUNT_PER_UNIT -> lines.forEach(i -> off[i] = perUnit(i, units[i]));
            default -> {
                long[] weights = new long[nets.length];
                long sum = 0;
                for (int i : lines) {
                    weights[i] = part(i, units[i]);
                    sum = Math.addExact(sum, weights[i]);
                }
                return Spread.byWeight(Math.min(most, Math.min(sum, row.value().longValueExact())), weights);
            }
        }
        long sum = java.util.Arrays.stream(off).reduce(0, Math::addExact);
        return sum <= most ? off : Spread.byWeight(most, off);
    }

    /** Lines by unit price, the highest first; ties in the order of the basket. */
    private List<Integer> targets() {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < nets.length; i++) {
            Basket.Line line = basket.lines().get(i);
            boolean reached = row.result().targets().isEmpty()
                    ? row.selector().fits(line)
                    : named(line.sku()) || named(line.category());
            if (reached && !line.excluded() && nets[i] > 0 && line.quantity().signum() > 0) {
                lines.add(i);
            }
        }
        lines.sort(Comparator.<Integer, BigDecimal>comparing(this::unitPrice).reversed());
        return lines;
    }

    private boolean named(@Nullable String word) {
        return word != null && row.result().targets().contains(word);
    }

    private BigDecimal unitPrice(int line) {
        return BigDecimal.valueOf(nets[line]).divide(basket.lines().get(line).quantity(), 6, RoundingMode.HALF_UP);
    }

    /** How many units of each line are reached: of complete groups only, and no more than the row says. */
    private BigDecimal[] units(List<Integer> lines) {
        BigDecimal left = BigDecimal.ZERO;
        for (int i : lines) {
            left = left.add(basket.lines().get(i).quantity());
        }
        if (row.result().group() > 1) {
            BigDecimal group = BigDecimal.valueOf(row.result().group());
            left = left.divideToIntegralValue(group).multiply(group);
        }
        left = left.min(BigDecimal.valueOf(row.result().maxUnits()));
        BigDecimal[] units = new BigDecimal[nets.length];
        for (int i : lines) {
            units[i] = left.min(basket.lines().get(i).quantity());
            left = left.subtract(units[i]);
        }
        return units;
    }

    /** The value of some units of a line, rounded half up. */
    private long part(int line, BigDecimal units) {
        return BigDecimal.valueOf(nets[line])
                .multiply(units)
                .divide(basket.lines().get(line).quantity(), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** It is the price that is rounded half up: 15 % off 10.50 is 8.93 (8.925), so 1.57 off. */
    private long percent(long value) {
        BigDecimal price = BigDecimal.valueOf(value)
                .multiply(HUNDRED.subtract(row.value()))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP);
        return value - price.longValueExact();
    }

    private long perUnit(int line, BigDecimal units) {
        long wanted =
                row.value().multiply(units).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return Math.min(wanted, part(line, units));
    }
}
