package dev.regulars.gateway.poslog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line's price from what stands there. ExtendedAmount is written before price modifiers by some tills and after them
 * by others; both are understood, and what fits neither is refused, since points would be wrong.
 */
final class Pricing {
    private final Element line;
    private final Faults faults;
    private final int decimals;
    private final boolean takenBack;

    Pricing(Element line, boolean takenBack, int decimals, Faults faults) {
        this.line = line;
        this.takenBack = takenBack;
        this.decimals = decimals;
        this.faults = faults;
    }

    LinePrice price() {
        BigDecimal quantity = quantity();
        BigDecimal regular = amount("RegularSalesUnitPrice");
        BigDecimal actual = amount("ActualSalesUnitPrice");
        BigDecimal extended = amount("ExtendedAmount");
        if (regular == null && actual == null && extended == null) {
            faults.missing(line, "RegularSalesUnitPrice");
        }
        if (quantity.signum() == 0) {
            return new LinePrice(quantity, quantity, quantity);
        }
        if (regular == null) {
            return actual != null || extended == null
                    ? LinePrice.of(quantity, actual == null ? BigDecimal.ZERO : actual, BigDecimal.ZERO, decimals)
                    : LinePrice.ofTotal(quantity, extended, decimals);
        }
        return discounted(quantity, regular, actual, extended);
    }

    private LinePrice discounted(
            BigDecimal quantity, BigDecimal regular, @Nullable BigDecimal actual, @Nullable BigDecimal extended) {
        BigDecimal gross = quantity.multiply(regular);
        PriceModifiers modifiers = new PriceModifiers(line, quantity, regular, takenBack, faults);
        BigDecimal discount = modifiers.discount();
        if (!modifiers.areThere() && actual != null && extended == null) {
            discount = regular.subtract(actual).multiply(quantity);
        }
        if (extended != null) {
            discount = agreeing(quantity, gross, discount, extended);
        }
        return discount.signum() < 0
                ? LinePrice.ofTotal(quantity, gross.subtract(discount), decimals)
                : LinePrice.of(quantity, regular, discount, decimals);
    }

    private BigDecimal agreeing(BigDecimal quantity, BigDecimal gross, BigDecimal discount, BigDecimal extended) {
        // A weight's amount is rounded: 0.42 kg at 2.99 is 1.2558, and written as 1.26.
        BigDecimal rounding = BigDecimal.ONE.movePointLeft(decimals);
        if (near(gross.subtract(discount), extended, rounding) || near(gross, extended, rounding)) {
            return discount;
        }
        BigDecimal ofEach = discount.multiply(quantity);
        if (near(gross.subtract(ofEach), extended, rounding)) {
            return ofEach;
        }
        if (discount.signum() != 0) {
            faults.invalid(
                    child("ExtendedAmount"),
                    "must be the quantity times the unit price, before or after the price modifiers");
        }
        return gross.subtract(extended);
    }

    private static boolean near(BigDecimal one, BigDecimal other, BigDecimal rounding) {
        return one.subtract(other).abs().compareTo(rounding) <= 0;
    }

    /** One, when the line does not say: the standard leaves it out for a single piece. */
    private BigDecimal quantity() {
        Element element = line.filled("Quantity");
        if (element == null) {
            return BigDecimal.ONE;
        }
        BigDecimal quantity = Decimals.read(element, faults);
        if (quantity.signum() < 0 && !takenBack) {
            faults.invalid(element, "must not be negative: what is taken back stands in Return");
        }
        return quantity.abs();
    }

    private @Nullable BigDecimal amount(String name) {
        Element element = line.filled(name);
        if (element == null) {
            return null;
        }
        BigDecimal amount = Decimals.read(element, faults);
        if (amount.signum() < 0 && !takenBack) {
            faults.invalid(element, "must not be negative: what is taken back stands in Return");
        }
        return amount.abs();
    }

    private Element child(String name) {
        Element child = line.filled(name);
        return child == null ? line : child;
    }
}
