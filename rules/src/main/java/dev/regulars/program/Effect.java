package dev.regulars.program;

import java.util.Locale;

/** What a row gives. */
public enum Effect {
    /** The base points of the lines times {@code value}: 3 gives twice the base on top of it. */
    MULTIPLIER,
    /** The lines earn {@code value} per {@code per} in place of the base rate; the row gives the difference. */
    RATE,
    POINTS_PER_UNIT,
    POINTS_PER_AMOUNT,
    BONUS,
    VOUCHER,
    FREE_ITEM,
    DISCOUNT_PERCENT,
    DISCOUNT_AMOUNT,
    DISCOUNT_PER_UNIT;

    /** As written in the table and in answers: {@code points-per-unit}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isDiscount() {
        return this == DISCOUNT_PERCENT || this == DISCOUNT_AMOUNT || this == DISCOUNT_PER_UNIT;
    }

    public boolean isReward() {
        return this == VOUCHER || this == FREE_ITEM;
    }
}
