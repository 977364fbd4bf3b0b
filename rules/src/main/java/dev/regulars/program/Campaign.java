package dev.regulars.program;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code campaigns.csv}. An empty set or null means "any". Conditions are inclusive.
 *
 * @param priority 1 is first
 * @param minSpend minor units, of the matched lines (of the whole basket when the row selects none) after discounts
 * @param value multiplier, points per unit, or bonus points
 */
public record Campaign(
        String id,
        String name,
        String lane,
        int priority,
        Exclusive exclusive,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<DayOfWeek> days,
        Set<String> stores,
        Set<String> channels,
        Set<String> tiers,
        LineSelector selector,
        long minSpend,
        BigDecimal minQuantity,
        Effect effect,
        BigDecimal value) {

    public enum Effect {
        MULTIPLIER,
        POINTS_PER_UNIT,
        BONUS;

        /** As written in the table and in answers: {@code points-per-unit}. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** What a row that holds silences: nothing, the rest of its lane, or every other row. */
    public enum Exclusive {
        NO,
        LANE,
        ALL
    }
}
