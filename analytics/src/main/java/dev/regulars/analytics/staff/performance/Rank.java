package dev.regulars.analytics.staff.performance;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a store.
 *
 * @param place from 1; who is equal shares it, and the next one is left out: 1, 2, 2, 4. Null: not ranked
 * @param tied whether others have the same
 * @param of how many are ranked
 * @param why nobody is ranked on noise: what is missing
 */
public record Rank(
        @Nullable Integer place,
        boolean tied,
        int of,
        @Nullable String why) {}
