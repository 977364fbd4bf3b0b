package dev.regulars.analytics.accounting.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** @param cohort month of issue; none: all that are open, and what the period's sales are shared by */
record EstimateBody(
        @Nullable YearMonth cohort,
        @Nullable BigDecimal share,
        @Nullable String reason) {}
