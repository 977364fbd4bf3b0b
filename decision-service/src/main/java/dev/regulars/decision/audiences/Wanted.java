package dev.regulars.decision.audiences;

import org.jspecify.annotations.Nullable;

/**
 * Which members; null for any.
 *
 * @param segment of the live program
 */
public record Wanted(
        @Nullable String segment,
        @Nullable String tier,
        @Nullable String tag) {}
