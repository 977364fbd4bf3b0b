package dev.regulars.program;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What must be in the basket; empty sets mean any. Minimums are inclusive, money in minor units.
 *
 * @param lines which lines the row is about
 * @param minSpend of the lines that match, likewise {@code minQuantity}
 * @param minBasket of all lines, likewise {@code minBasketQuantity}
 * @param tenders one of them paid something
 * @param coupons one of these codes was shown
 */
public record BasketConditions(
        LineSelector lines,
        long minSpend,
        BigDecimal minQuantity,
        long minBasket,
        BigDecimal minBasketQuantity,
        Set<String> tenders,
        Set<String> coupons) {

    public static final BasketConditions ANY =
            new BasketConditions(LineSelector.WHOLE_BASKET, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO, Set.of(), Set.of());
}
