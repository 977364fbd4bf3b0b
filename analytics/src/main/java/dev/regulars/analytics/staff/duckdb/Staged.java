package dev.regulars.analytics.staff.duckdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Many rows at once, as texts in a table that ends with the connection: one by one, 20,000 took twenty seconds. */
final class Staged {
    private Staged() {}

    /** @param rows texts in the order of the columns */
    static void rows(Connection connection, String table, List<String> columns, List<List<@Nullable String>> rows)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TEMP TABLE %s (%s)"
                    .formatted(
                            table,
                            columns.stream().map(column -> column + " VARCHAR").collect(Collectors.joining(", "))));
        }
        try (DuckDBAppender appender =
                connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", table)) {
            for (List<@Nullable String> row : rows) {
                appender.beginRow();
                for (String cell : row) {
                    appender.append(cell);
                }
                appender.endRow();
            }
        }
    }
}
