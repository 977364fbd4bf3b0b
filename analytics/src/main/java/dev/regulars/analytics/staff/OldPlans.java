package dev.regulars.analytics.staff;

import java.time.LocalDate;

/** Shifts and targets of the past. */
public interface OldPlans {
    /** Takes away what ended before the day; returns how many. */
    int forget(LocalDate before);
}
