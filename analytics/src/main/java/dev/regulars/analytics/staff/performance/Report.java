package dev.regulars.analytics.staff.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A store's people side by side.
 *
 * @param rows by place, then by name
 * @param unknown what went over cashiers' ids that are nobody's in the directory
 * @param currency null where there is none, or several
 */
public record Report(
        String store,
        LocalDate from,
        LocalDate to,
        Measure by,
        List<Row> rows,
        Map<String, Sums> unknown,
        @Nullable String currency) {}
