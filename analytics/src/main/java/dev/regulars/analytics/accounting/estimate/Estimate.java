package dev.regulars.analytics.accounting.estimate;

import java.math.BigDecimal;

/** @param share of the issued points that will have been redeemed in the end, 6 decimals, above 0, at most 1 */
public record Estimate(BigDecimal share, Method method) {}
