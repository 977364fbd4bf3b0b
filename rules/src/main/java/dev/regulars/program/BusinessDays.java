package dev.regulars.program;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Days that begin at a cut-off: with 04:00, 02:30 belongs to the day before. */
public record BusinessDays(ZoneId zone, LocalTime cutOff) {

    /** The one that runs at this instant. */
    public LocalDate at(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        return local.minusNanos(cutOff.toNanoOfDay()).toLocalDate();
    }

    /** When it begins. */
    public Instant beginning(LocalDate businessDay) {
        return businessDay.atTime(cutOff).atZone(zone).toInstant();
    }
}
