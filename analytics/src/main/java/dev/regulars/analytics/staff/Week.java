package dev.regulars.analytics.staff;

import java.time.LocalDate;
import java.util.List;

/**
 * A store's plan of a week.
 *
 * @param version changes with every change of the store's shifts in this week
 */
public record Week(String store, LocalDate monday, String version, List<Shift> shifts) {}
