package dev.regulars.analytics.staff;

import java.time.LocalDate;

/** Days that can be meant: others are typing errors, and some of them no database can hold. */
public final class Years {
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private Years() {}

    public static boolean have(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }
}
