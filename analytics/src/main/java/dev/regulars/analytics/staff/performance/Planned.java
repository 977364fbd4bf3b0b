package dev.regulars.analytics.staff.performance;

import dev.regulars.analytics.staff.Shift;
import dev.regulars.analytics.staff.StoreClocks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a shift lies on one business day, as its sales do: a night of 22:00 to 06:00 has two hours on the day on
 * which it begins, where days begin at midnight.
 *
 * @param paid which part of the time is paid; the break lies evenly over the shift
 */
record Planned(Shift shift, LocalDate day, Instant begins, Instant ends, double paid) {
    private static final double SECONDS = 60;

    static List<Planned> of(Shift shift, StoreClocks clocks) {
        List<Planned> parts = new ArrayList<>();
        Instant end = shift.endsAt(clocks);
        double all = minutes(shift.beginsAt(clocks), end);
        for (Instant at = shift.beginsAt(clocks); at.isBefore(end); ) {
            LocalDate day = clocks.day(shift.store(), at);
            Instant over = clocks.end(shift.store(), day);
            Instant last = over.isBefore(end) ? over : end;
            parts.add(new Planned(shift, day, at, last, (all - shift.breakMinutes()) / all));
            at = last;
        }
        return parts;
    }

    /**
     * Paid minutes within the span. Example: 09:00 to 17:00 with 30 minutes of break has 450 paid ones, of which 56.25
     * fall into any of its hours.
     */
    double minutes(Span span) {
        if (!span.has(day)) {
            return 0;
        }
        Instant first = begins.isAfter(span.begins()) ? begins : span.begins();
        Instant last = ends.isBefore(span.ends()) ? ends : span.ends();
        return first.isBefore(last) ? minutes(first, last) * paid : 0;
    }

    private static double minutes(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / SECONDS;
    }
}
