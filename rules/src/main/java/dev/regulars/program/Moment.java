package dev.regulars.program;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * An end of a period. Without a time it is a whole business day; with one it is that moment on the store's clock.
 *
 * <p>With a day cut-off of 04:00, a sale at 02:30 on 25 December has business day 24 December: it is still within "to
 * 2026-12-24", and no longer within "to 2026-12-25T02:00".
 */
public record Moment(LocalDate day, @Nullable LocalTime time) {

    /** Whether the period has begun; the moment itself belongs to it. */
    public boolean hasBegun(LocalDate businessDay, LocalDateTime local) {
        return time == null ? !businessDay.isBefore(day) : !local.isBefore(day.atTime(time));
    }

    /** Whether the period is over: after a whole day, or from a moment on. */
    public boolean isOver(LocalDate businessDay, LocalDateTime local) {
        return time == null ? businessDay.isAfter(day) : !local.isBefore(day.atTime(time));
    }

    @Override
    public String toString() {
        return time == null ? day.toString() : day.atTime(time).toString();
    }
}
