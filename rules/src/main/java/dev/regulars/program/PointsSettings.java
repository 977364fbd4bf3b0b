package dev.regulars.program;

import java.time.MonthDay;
import java.util.List;

/**
 * How long points live; the terms of points that were issued stay when these change.
 *
 * @param expiryMonths added to the day of earning; a month that is too short ends on its last day
 * @param expiryDates for {@link Expiry#DATES}
 * @param availableAfter hours, days or the day of the month, as {@code available} says
 * @param returnedGraceDays how long points that come back after they ended can be spent
 * @param noticeDays how many days before points end the member is told; the nearest first
 */
public record PointsSettings(
        Expiry expiry,
        int expiryMonths,
        List<MonthDay> expiryDates,
        Availability available,
        int availableAfter,
        OrderOfUse orderOfUse,
        Shortfall shortfall,
        int returnedGraceDays,
        List<Integer> noticeDays) {

    public static final PointsSettings FOR_EVER = new PointsSettings(
            Expiry.NEVER,
            12,
            List.of(),
            Availability.AT_ONCE,
            0,
            OrderOfUse.EARLIEST_EXPIRY,
            Shortfall.NEGATIVE_BALANCE,
            0,
            List.of());

    public PointsSettings {
        noticeDays = List.copyOf(noticeDays);
    }
}
