package dev.regulars.analytics.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When somebody is to work in a store.
 *
 * @param day on which it begins
 * @param ends on the next day when it is not after {@code begins}: 22:00 to 06:00 is a night
 * @param breakMinutes unpaid, somewhere within it
 */
public record Shift(String colleague, String store, LocalDate day, LocalTime begins, LocalTime ends, int breakMinutes) {

    public LocalDateTime beginning() {
        return day.atTime(begins);
    }

    public LocalDateTime end() {
        return ends.isAfter(begins) ? day.atTime(ends) : day.plusDays(1).atTime(ends);
    }

    /** In autumn, of a time that comes twice the first one counts. */
    public Instant beginsAt(StoreClocks clocks) {
        return beginning().atZone(clocks.zone(store)).toInstant();
    }

    public Instant endsAt(StoreClocks clocks) {
        return end().atZone(clocks.zone(store)).toInstant();
    }

    public boolean overlaps(Shift other, StoreClocks clocks) {
        return colleague.equals(other.colleague)
                && beginsAt(clocks).isBefore(other.endsAt(clocks))
                && other.beginsAt(clocks).isBefore(endsAt(clocks));
    }

    public Slot slot() {
        return new Slot(colleague, store, day);
    }

    /** Somebody's day in a store, which a file or the grid replaces as a whole. */
    public record Slot(String colleague, String store, LocalDate day) {}
}
