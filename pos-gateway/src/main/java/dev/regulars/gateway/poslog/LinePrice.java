package dev.regulars.gateway.poslog;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a line's quantity, price of one, and discount of the whole line come to; none is negative. */
record LinePrice(BigDecimal quantity, BigDecimal unit, BigDecimal discount) {
    /** A weight's price has parts of a penny, a discount has not, and is never more than the price. */
    static LinePrice of(BigDecimal quantity, BigDecimal unit, BigDecimal discount, int decimals) {
        BigDecimal most = quantity.multiply(unit).setScale(decimals, RoundingMode.DOWN);
        return new LinePrice(
                quantity,
                unit,
                discount.setScale(decimals, RoundingMode.HALF_UP).min(most));
    }

    /** Of 3 for 10.00, with two decimals: 3 at 3.34, less 0.02. */
    static LinePrice ofTotal(BigDecimal quantity, BigDecimal total, int decimals) {
        BigDecimal unit = total.divide(quantity, decimals, RoundingMode.CEILING);
        return of(quantity, unit, quantity.multiply(unit).subtract(total), decimals);
    }
}
