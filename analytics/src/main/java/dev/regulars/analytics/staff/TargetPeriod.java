package dev.regulars.analytics.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a target is for: a month, or a week from Monday to Sunday.
 *
 * @param from its first day
 * @param to its last
 */
public record TargetPeriod(Kind kind, LocalDate from, LocalDate to) {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int LAST_OF_WEEK = 6;

    /** The longer or the shorter one. */
    public enum Kind {
        MONTH,
        WEEK
    }

    public static TargetPeriod month(YearMonth month) {
        return new TargetPeriod(Kind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    /** The week that the day is in. */
    public static TargetPeriod week(LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return new TargetPeriod(Kind.WEEK, monday, monday.plusDays(LAST_OF_WEEK));
    }

    /** {@code 2026-03} is a month, {@code 2026-03-09}, a Monday, a week; null: it is neither. */
    public static @Nullable TargetPeriod read(String text) {
        if (MONTH.matcher(text).matches()) {
            YearMonth month = YearMonth.parse(text);
            return Years.have(month.atDay(1)) ? month(month) : null;
        }
        LocalDate day = DAY.matcher(text).matches() ? day(text) : null;
        return day != null && day.getDayOfWeek() == DayOfWeek.MONDAY && Years.have(day) ? week(day) : null;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.DateTimeException noDay) {
            return null;
        }
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** As {@link #read} takes it. */
    public String text() {
        return kind == Kind.MONTH ? YearMonth.from(from).toString() : from.toString();
    }
}
