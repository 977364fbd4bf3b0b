package dev.regulars.analytics.staff.performance;

import dev.regulars.analytics.staff.Colleague;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The last whole weeks that ended within the days and before today. @param first their first Monday */
record LastWeeks(LocalDate first) {
    private static final int DAYS = 7;

    static LastWeeks of(LocalDate to, LocalDate today) {
        LocalDate end = to.isBefore(today) ? to : today.minusDays(1);
        LocalDate nextMonday = end.plusDays(1).with(DayOfWeek.MONDAY);
        return new LastWeeks(nextMonday.minusWeeks(Behind.WEEKS));
    }

    /** Of those in which this person worked from the first day to the last. */
    List<Slice> of(Colleague colleague, Figures figures) {
        List<Slice> weeks = new ArrayList<>();
        for (int at = 0; at < Behind.WEEKS; at++) {
            LocalDate monday = first.plusWeeks(at);
            LocalDate sunday = monday.plusDays(DAYS - 1L);
            if (colleague.worksOn(monday) && colleague.worksOn(sunday)) {
                weeks.add(figures.slice(colleague, monday, sunday));
            }
        }
        return weeks;
    }
}
