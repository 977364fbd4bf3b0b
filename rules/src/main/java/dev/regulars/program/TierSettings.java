package dev.regulars.program;

import java.util.List;

/**
 * Which metrics go into {@code tiers.dmn}, and when its answer becomes the member's tier.
 *
 * @param order lowest first
 * @param windowMonths length of the window; 12 in a {@code CALENDAR} window is the calendar year, 3 the quarter
 * @param graceDays how long a member who has fallen below keeps the tier
 * @param holdDays how long a tier is kept from the day it was reached, whatever happens
 */
public record TierSettings(
        List<String> order,
        Window window,
        int windowMonths,
        Counts counts,
        PointsMetric points,
        Timing upgrade,
        Downgrade downgrade,
        Timing downgradeAt,
        int graceDays,
        int holdDays) {

    public TierSettings {
        order = List.copyOf(order);
    }

    /** {@code ANNIVERSARY}: from one anniversary of enrolment to the next. */
    public enum Window {
        ROLLING,
        CALENDAR,
        ANNIVERSARY,
        EVER
    }

    /** Whether a purchase that reaches a tier is itself decided at that tier. */
    public enum Counts {
        NEXT,
        NOW
    }

    /** {@code PERIOD_END}: when the window's period is over; if it rolls, its length after the tier was reached. */
    public enum Timing {
        IMMEDIATE,
        PERIOD_END
    }
}
