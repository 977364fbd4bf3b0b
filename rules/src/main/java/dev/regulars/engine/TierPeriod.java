package dev.regulars.engine;

import java.time.LocalDate;

/**
 * How long a tier lasts that was reached or confirmed on a day: to the end of that day's period, or, where the window
 * moves with the day, for the window's length.
 */
record TierPeriod(TierWindow window, int months, LocalDate today) {

    /** Whether one period follows the other; else each member has periods of their own. */
    boolean follows() {
        return window.isPeriod();
    }

    boolean isEver() {
        return window.isEver();
    }

    /** First day after it; a period that ended before the last one counts as the last one. */
    LocalDate end(LocalDate since) {
        LocalDate first = window.first();
        LocalDate end = window.end();
        if (first == null) {
            return LocalDate.MAX;
        }
        return end == null ? since.plusMonths(months) : since.isBefore(first) ? first : end;
    }

    boolean ended(LocalDate since) {
        return !today.isBefore(end(since));
    }

    /** Confirmed at a period's end, a tier lasts from that day on for the next one, whenever this is found. */
    LocalDate confirmed(LocalDate since) {
        if (!ended(since)) {
            return since;
        }
        return follows() ? end(since) : since.plusMonths(TierWindow.periods(since, today, months) * months);
    }
}
