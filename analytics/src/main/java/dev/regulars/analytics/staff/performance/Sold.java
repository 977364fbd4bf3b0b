package dev.regulars.analytics.staff.performance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What went over a cashier's id in one store.
 *
 * @param day business day
 * @param at beginning of the quarter of an hour, or of the day where only days were asked for
 */
public record Sold(String cashier, LocalDate day, Instant at, Sums sums) {}
