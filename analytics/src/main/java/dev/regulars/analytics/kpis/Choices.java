package dev.regulars.analytics.kpis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What filters can be set to.
 *
 * @param firstDay of what is stored; null while nothing is; likewise {@code lastDay}
 * @param currency null while nothing is stored, or where it is several
 */
public record Choices(
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String currency,
        List<Named> stores,
        List<String> channels,
        List<String> tiers,
        List<Named> campaigns) {

    /** @param name the id where no program names it */
    public record Named(String id, String name) {}
}
