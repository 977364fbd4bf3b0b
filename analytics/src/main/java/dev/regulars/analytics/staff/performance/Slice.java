package dev.regulars.analytics.staff.performance;

import java.time.LocalDate;

/**
 * Figures of some days.
 *
 * @param planned paid minutes of the days' shifts
 * @param worked those of them that have passed
 * @param goal for all of the days
 * @param soFar for what has passed of them, by planned hours
 */
public record Slice(LocalDate from, LocalDate to, Sums sums, double planned, double worked, Goal goal, Goal soFar) {}
