package dev.regulars.program;

import java.math.BigDecimal;

/**
 * How much of a basket points may pay.
 *
 * @param minimum fewest points at once
 * @param step points can be spent in multiples of it
 * @param maximumShare of what is to be paid, in percent
 * @param minimumBasket smallest amount to be paid, in major units
 * @param as tender or discount
 * @param codeCheck who has to show a code first
 */
public record RedemptionSettings(
        long minimum,
        long step,
        BigDecimal maximumShare,
        BigDecimal minimumBasket,
        RedeemedAs as,
        CodeCheck codeCheck) {

    public static final RedemptionSettings FREE =
            new RedemptionSettings(1, 1, new BigDecimal(100), BigDecimal.ZERO, RedeemedAs.TENDER, CodeCheck.NONE);
}
