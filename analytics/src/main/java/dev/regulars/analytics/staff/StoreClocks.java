package dev.regulars.analytics.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * By which clock each store works, and when its business days begin.
 *
 * @param usual of stores that have no other one
 * @param others by store
 * @param cutOff with 04:00, 02:30 belongs to the day before
 */
public record StoreClocks(ZoneId usual, Map<String, ZoneId> others, LocalTime cutOff) {
    public StoreClocks {
        others = Map.copyOf(others);
    }

    /** The same everywhere, with days from midnight on. */
    public static StoreClocks of(ZoneId zone) {
        return new StoreClocks(zone, Map.of(), LocalTime.MIDNIGHT);
    }

    public ZoneId zone(String store) {
        return others.getOrDefault(store, usual);
    }

    /** The business day that runs in the store, as the decision service has it. */
    public LocalDate day(String store, Instant at) {
        return LocalDateTime.ofInstant(at, zone(store))
                .minusNanos(cutOff.toNanoOfDay())
                .toLocalDate();
    }

    /** When the business day is over in the store; of a cut-off that comes twice, the second one. */
    public Instant end(String store, LocalDate day) {
        return day.plusDays(1)
                .atTime(cutOff)
                .atZone(zone(store))
                .withLaterOffsetAtOverlap()
                .toInstant();
    }
}
