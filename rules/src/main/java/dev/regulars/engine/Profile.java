package dev.regulars.engine;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * @param birthday without the year, which nobody needs
 * @param tags that the member's record carries
 * @param language two letters
 * @param timeZone IANA name of the clock that the member lives by: for messages, no rule asks for it
 */
public record Profile(
        @Nullable LocalDate enrolledOn,
        @Nullable MonthDay birthday,
        boolean employee,
        Set<String> tags,
        @Nullable String language,
        @Nullable String timeZone) {

    public static final Profile UNKNOWN = new Profile(null, null, false, Set.of(), null, null);

    public Profile {
        tags = tags == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(tags));
    }
}
