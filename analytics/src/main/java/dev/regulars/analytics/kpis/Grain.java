package dev.regulars.analytics.kpis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How long the steps of a chart over time are. */
public enum Grain {
    DAY,
    WEEK,
    MONTH;

    private static final long MOST_DAYS = 62;
    private static final long MOST_DAYS_IN_WEEKS = 400;

    /** As many steps as can be told apart in a chart. */
    public static Grain of(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return days <= MOST_DAYS ? DAY : days <= MOST_DAYS_IN_WEEKS ? WEEK : MONTH;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
