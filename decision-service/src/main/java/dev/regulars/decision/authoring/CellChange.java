package dev.regulars.decision.authoring;

import org.jspecify.annotations.Nullable;

/**
 * What was changed from what to what, as the log shows it.
 *
 * @param where the file or the row: {@code campaigns coffee-3x}
 * @param field the column or setting; empty when the whole is meant
 * @param from null for what is new
 * @param to null for what is gone
 */
public record CellChange(
        String where,
        String field,
        @Nullable String from,
        @Nullable String to) {}
