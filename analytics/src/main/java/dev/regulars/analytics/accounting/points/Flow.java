package dev.regulars.analytics.accounting.points;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month's sum of what happened to points that have the same last day.
 *
 * @param happened month of the business days; before the period in which it is booked when it came late
 * @param lastDay last day on which the points can be used; null when no day ends them, or when it concerns no lot
 * @param issued month in which the points concerned were issued, where what happened says so (issues and returns)
 * @param quantity points, or millionths of the currency's unit; below zero where a later event corrects an earlier one
 */
public record Flow(
        YearMonth happened,
        FlowKind kind,
        @Nullable LocalDate lastDay,
        @Nullable YearMonth issued,
        long quantity) {

    public Flow minus(long less) {
        return new Flow(happened, kind, lastDay, issued, Math.subtractExact(quantity, less));
    }

    /** The same sum, whatever it comes to. */
    public Flow key() {
        return new Flow(happened, kind, lastDay, issued, 0);
    }
}
