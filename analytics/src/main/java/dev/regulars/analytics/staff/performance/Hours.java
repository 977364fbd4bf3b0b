package dev.regulars.analytics.staff.performance;

import dev.regulars.analytics.staff.Colleague;
import dev.regulars.analytics.staff.Shift;
import dev.regulars.analytics.staff.StoreClocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A day's hours, as the clock of the store shows them. */
final class Hours {
    private Hours() {}

    static List<Hour> of(
            Loaded loaded, LocalDate day, List<Sold> sold, List<Shift> shifts, String store, StoreClocks clocks) {
        ZoneId zone = clocks.zone(store);
        SortedSet<Instant> begins = new TreeSet<>();
        sold.forEach(one -> begins.add(hour(one.at(), zone)));
        shifts.stream()
                .filter(shift -> shift.store().equals(store))
                .flatMap(shift -> Planned.of(shift, clocks).stream())
                .filter(part -> part.day().equals(day))
                .forEach(part -> add(begins, part, zone));
        List<Hour> hours = new ArrayList<>();
        List<Colleague> people = loaded.people().stream()
                .sorted(Comparator.comparing(Colleague::shown))
                .toList();
        for (Instant begin : begins) {
            Span span = new Span(day, day, begin, next(begin, zone));
            for (Colleague one : people) {
                Sums sums = loaded.sales().of(one, span);
                double minutes = loaded.goals().minutes(one, span);
                if (!sums.isNone() || minutes > 0) {
                    hours.add(new Hour(
                            begin.atZone(zone).toOffsetDateTime(),
                            one,
                            sums,
                            minutes,
                            loaded.goals().of(one, span)));
                }
            }
        }
        return hours;
    }

    private static void add(SortedSet<Instant> begins, Planned planned, ZoneId zone) {
        for (Instant at = hour(planned.begins(), zone); at.isBefore(planned.ends()); at = next(at, zone)) {
            begins.add(at);
        }
    }

    private static Instant hour(Instant at, ZoneId zone) {
        return at.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
    }

    private static Instant next(Instant hour, ZoneId zone) {
        return hour.atZone(zone).plusHours(1).toInstant();
    }
}
