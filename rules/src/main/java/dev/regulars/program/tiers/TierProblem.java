package dev.regulars.program.tiers;

import org.jspecify.annotations.Nullable;

/**
 * @param row from 0; null when it is about no row
 * @param input null when it is about the whole row
 */
public record TierProblem(@Nullable Integer row, @Nullable String input, String message) {}
