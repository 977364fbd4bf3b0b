package dev.regulars.decision.members;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Clocks that members live by: names of the IANA database, as {@code Europe/Lisbon}. */
public final class TimeZones {

    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

    private TimeZones() {}

    /** Exactly so; offsets as {@code +02:00} are none, as they know no summer. */
    public static boolean isKnown(String name) {
        return KNOWN.contains(name);
    }

    /** The other one when there is none, or none of these days: the database changes. */
    public static ZoneId of(@Nullable String name, ZoneId other) {
        if (name == null) {
            return other;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException gone) {
            return other;
        }
    }
}
