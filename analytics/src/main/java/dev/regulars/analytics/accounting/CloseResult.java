package dev.regulars.analytics.accounting;

import org.jspecify.annotations.Nullable;

/**
 * What came of closing a period.
 *
 * @param refusal null when it is closed
 * @param period as it is; null when there is none
 */
public record CloseResult(
        @Nullable CloseRefusal refusal, @Nullable Period period) {}
