package dev.regulars.analytics.staff.performance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is asked about: of business days, both ends included, the part from an instant on and before another.
 *
 * @param begins {@link Instant#MIN} for whole days
 * @param ends {@link Instant#MAX} for whole days
 */
public record Span(LocalDate from, LocalDate to, Instant begins, Instant ends) {
    public static Span days(LocalDate from, LocalDate to) {
        return new Span(from, to, Instant.MIN, Instant.MAX);
    }

    public Span until(Instant instant) {
        return new Span(from, to, begins, instant.isBefore(ends) ? instant : ends);
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
