package dev.regulars.analytics.staff.performance;

import dev.regulars.analytics.staff.Colleague;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A store's sales beside its goals, as of an instant. */
final class Figures {
    private static final int LAST_OF_WEEK = 6;

    private final Sales sales;
    private final Goals goals;
    private final Instant now;

    Figures(Sales sales, Goals goals, Instant now) {
        this.sales = sales;
        this.goals = goals;
        this.now = now;
    }

    Slice slice(Colleague colleague, LocalDate from, LocalDate to) {
        Span span = Span.days(from, to);
        Span passed = span.until(now);
        return new Slice(
                from,
                to,
                sales.of(colleague, span),
                goals.minutes(colleague, span),
                goals.minutes(colleague, passed),
                goals.of(colleague, span),
                goals.of(colleague, passed));
    }

    List<Slice> weeks(Colleague colleague, LocalDate from, LocalDate to) {
        List<Slice> weeks = new ArrayList<>();
        LocalDate first = from;
        while (!first.isAfter(to)) {
            LocalDate sunday = first.with(DayOfWeek.MONDAY).plusDays(LAST_OF_WEEK);
            LocalDate last = sunday.isAfter(to) ? to : sunday;
            weeks.add(slice(colleague, first, last));
            first = last.plusDays(1);
        }
        return weeks;
    }

    List<Slice> days(Colleague colleague, LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .map(day -> slice(colleague, day, day))
                .toList();
    }
}
