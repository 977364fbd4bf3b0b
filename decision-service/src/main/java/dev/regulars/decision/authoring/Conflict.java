package dev.regulars.decision.authoring;

import org.jspecify.annotations.Nullable;

/**
 * A cell that is not as somebody saw it.
 *
 * @param column null when the whole row is meant
 * @param now what it holds; null when the row is gone
 */
public record Conflict(
        int row, @Nullable String column, @Nullable String now) {}
