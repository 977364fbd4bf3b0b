package dev.regulars.analytics.staff.performance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to reach in a span.
 *
 * @param sales null: no target is known, or it cannot be divided
 * @param enrolments with two decimals; null likewise
 * @param shared the sales are a share of the store's target, as the person has none
 */
public record Goal(@Nullable BigDecimal sales, @Nullable BigDecimal enrolments, boolean shared) {}
