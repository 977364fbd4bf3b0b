package dev.regulars.program;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When and where a row holds; empty sets and null mean any. */
public record Circumstances(
        @Nullable Moment from,
        @Nullable Moment to,
        Set<DayOfWeek> days,
        List<Hours> hours,
        Set<String> stores,
        Set<String> channels) {

    public static final Circumstances ANY = new Circumstances(null, null, Set.of(), List.of(), Set.of(), Set.of());
}
