package dev.regulars.analytics.kpis.web;

import dev.regulars.analytics.kpis.Scope;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a figure's address, and of its files': {@code ?from=2026-03-01&to=2026-03-31&store=LON-01}. */
record Asked(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Nullable List<String> store,
        @Nullable List<String> channel,
        @Nullable List<String> tier,
        @Nullable List<String> campaign) {

    Scope scope() {
        return Scope.of(
                from,
                to,
                Map.of(
                        "store", orNone(store),
                        "channel", orNone(channel),
                        "tier", orNone(tier),
                        "campaign", orNone(campaign)));
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
