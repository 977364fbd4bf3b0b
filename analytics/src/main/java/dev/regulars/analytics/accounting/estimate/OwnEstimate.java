package dev.regulars.analytics.accounting.estimate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An accountant's own estimate for one period.
 *
 * @param cohort the issue month it is for; null: all that are open, and what the period's sales are shared by
 * @param share of the issued points
 */
public record OwnEstimate(
        YearMonth period, @Nullable YearMonth cohort, BigDecimal share, String reason, String who, Instant at) {}
