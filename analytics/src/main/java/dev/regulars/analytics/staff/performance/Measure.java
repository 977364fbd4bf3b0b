package dev.regulars.analytics.staff.performance;

import java.util.Locale;

/** What people are ranked by. */
public enum Measure {
    SALES_PER_HOUR,
    TARGET,
    ENROLMENT_RATE,
    ATTACH_RATE;

    /** {@code sales-per-hour} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
