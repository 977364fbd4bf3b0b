package dev.regulars.engine;

import dev.regulars.program.Caps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often a member got a campaign in one period, and how many points. */
public record Usage(long uses, long points) {

    public static final Usage NONE = new Usage(0, 0);

    public Usage plus(Usage other) {
        return new Usage(Math.addExact(uses, other.uses), Math.addExact(points, other.points));
    }

    /** {@code coffee-3x@2026-11-22} counts a day or the week that begins on it, {@code coffee-3x@ever} always. */
    public static String key(String campaign, Caps.Period period, LocalDate businessDay, DayOfWeek weekStart) {
        return campaign + "@"
                + switch (period) {
                    case DAY -> businessDay.toString();
                    case WEEK ->
                        businessDay
                                .with(TemporalAdjusters.previousOrSame(weekStart))
                                .toString();
                    case MONTH -> businessDay.toString().substring(0, 7);
                    case YEAR -> businessDay.toString().substring(0, 4);
                    case EVER -> "ever";
                };
    }
}
