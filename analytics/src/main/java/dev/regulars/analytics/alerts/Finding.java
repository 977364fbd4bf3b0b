package dev.regulars.analytics.alerts;

import java.time.LocalDate;

/**
 * A value that a rule found remarkable.
 *
 * @param subject what it is of: the texts of its row, "LON-01 · 17 · own card"; the figure's title when the row has
 *     none
 * @param words a sentence with the numbers
 */
public record Finding(String subject, LocalDate day, double value, String words) {}
