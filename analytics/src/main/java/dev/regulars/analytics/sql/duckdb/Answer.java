package dev.regulars.analytics.sql.duckdb;

import dev.regulars.analytics.sql.SqlColumn;
import dev.regulars.analytics.sql.SqlLimits;
import dev.regulars.analytics.sql.SqlOutcome;
import dev.regulars.analytics.warehouse.Cells;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Rows of a statement that is known to be one SELECT. */
record Answer(Connection connection, Statement statement, SqlLimits limits) {
    private static final int CELL_BYTES = 8;

    SqlOutcome to(String sql) throws SQLException {
        // As it was typed, so that a message names the line that people see.
        try (PreparedStatement typed = connection.prepareStatement(sql)) {
            typed.getMetaData();
        }
        long began = System.nanoTime();
        // The database makes the whole answer at once: it must not make more than is told. The line break ends a
        // comment.
        String bounded = "SELECT * FROM (\n" + bare(sql) + "\n) LIMIT " + (limits.rows() + 1L);
        try (ResultSet rows = statement.executeQuery(bounded)) {
            return read(rows, began);
        }
    }

    /** Without the semicolon at its end. */
    private static String bare(String sql) {
        return sql.strip().replaceAll("[;\\s]+$", "");
    }

    private SqlOutcome read(ResultSet rows, long began) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        List<SqlColumn> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(new SqlColumn(meta.getColumnName(i), meta.getColumnTypeName(i)));
        }
        List<List<@Nullable Object>> all = new ArrayList<>();
        long bytesLeft = (long) limits.megabytes() << 20;
        boolean truncated = false;
        while (!truncated && rows.next()) {
            List<@Nullable Object> row = Cells.of(rows, columns.size());
            bytesLeft -= bytes(row);
            truncated = all.size() == limits.rows() || bytesLeft < 0;
            if (!truncated) {
                all.add(row);
            }
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        return new SqlOutcome.Rows(List.copyOf(columns), all, truncated, millis);
    }

    private static long bytes(List<@Nullable Object> row) {
        return row.stream()
                .mapToLong(cell -> cell instanceof String text ? text.length() : CELL_BYTES)
                .sum();
    }
}
