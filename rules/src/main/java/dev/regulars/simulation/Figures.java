package dev.regulars.simulation;

import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What transactions came to. Money in minor units.
 *
 * @param net what was paid, less what came back
 * @param eligible the part of it that earns
 * @param reversed points that returns took back, positive
 * @param redeemed points that paid or became vouchers, less those given back
 * @param pointsValue of {@code earned - reversed}
 * @param vouchers that were given, less those of sales that came back whole
 * @param voucherValue of those that were not bought with points
 * @param cost {@code pointsValue + discounts + voucherValue}
 */
public record Figures(
        long transactions,
        long net,
        long eligible,
        long earned,
        long reversed,
        long redeemed,
        long pointsValue,
        long discounts,
        long vouchers,
        long voucherValue,
        long cost) {

    public long points() {
        return earned - reversed;
    }

    /** What points are worth, in minor units, to the nearest. */
    static long value(long points, Program program) {
        CurrencyUnit currency = program.settings().currency();
        return program.settings()
                .pointValue()
                .multiply(BigDecimal.valueOf(points))
                .movePointRight(currency.decimals())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
