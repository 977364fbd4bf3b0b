package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duckdb.DuckDBConnection;

/** Which business days have changed since the lake has them; in the transaction that changes them. */
final class ChangedDays {
    private static final String MARK = """
            INSERT INTO lake_days VALUES (?, 1)
            ON CONFLICT (business_day) DO UPDATE SET revision = lake_days.revision + 1
            """;

    private ChangedDays() {}

    static void mark(DuckDBConnection connection, List<DecisionEvent> events) throws SQLException {
        Set<LocalDate> days = new TreeSet<>();
        events.forEach(event -> days.add(event.businessDay()));
        mark(connection, days);
    }

    static void mark(DuckDBConnection connection, Collection<LocalDate> days) throws SQLException {
        try (PreparedStatement mark = connection.prepareStatement(MARK)) {
            for (LocalDate day : days) {
                mark.setObject(1, day);
                mark.executeUpdate();
            }
        }
    }
}
