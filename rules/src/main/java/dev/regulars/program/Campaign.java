package dev.regulars.program;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code campaigns.csv}: when it holds, what it gives, what limits it.
 *
 * @param priority 1 is first
 * @param when a condition that no column covers
 * @param holdOut percentage of members who never get it
 * @param onReturn whether a return takes back what it gave
 */
public record Campaign(
        String id,
        String name,
        boolean active,
        String lane,
        int priority,
        Exclusive exclusive,
        Circumstances circumstances,
        MemberConditions member,
        BasketConditions basket,
        @Nullable Expression when,
        Result result,
        Caps caps,
        BigDecimal holdOut,
        OnReturn onReturn) {

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

    /** {@code KEEP}: what the row gave stays with the member though its sale comes back, and its use stays counted. */
    public enum OnReturn {
        REVERSE,
        KEEP
    }

    /** What a row that holds silences: nothing, the rest of its lane, or every other row. */
    public enum Exclusive {
        NO,
        LANE,
        ALL
    }

    /**
     * @param value multiplier, points, percentage, or money in minor units
     * @param per minor units, for rates
     * @param reward row of {@code rewards.csv}
     * @param group units that count together; 1 for each alone
     * @param maxUnits most units that a discount reaches
     * @param targets SKUs and categories that a discount lowers; empty for the lines that matched
     */
    public record Result(
            Effect effect,
            BigDecimal value,
            long per,
            @Nullable String reward,
            int group,
            int maxUnits,
            Set<String> targets) {}

    public Effect effect() {
        return result.effect();
    }

    public BigDecimal value() {
        return result.value();
    }

    public LineSelector selector() {
        return basket.lines();
    }
}
