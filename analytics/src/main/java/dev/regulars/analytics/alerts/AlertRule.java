package dev.regulars.analytics.alerts;

import java.util.Locale;

/**
 * What is looked out for in a column of a key figure.
 *
 * @param number what a value is compared with, or how many standard deviations wide the band is
 * @param days range of the figure, which ends with the newest day; of a band the weeks that it is made of
 */
public record AlertRule(
        String id, String title, String kpi, String column, Test test, double number, int days, boolean active) {

    /** How a value is told to be remarkable. */
    public enum Test {
        ABOVE,
        BELOW,
        /** Outside mean ± number · standard deviation of the same weekday in the weeks before. */
        BAND;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
