package dev.regulars.program;

import java.math.BigDecimal;
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
