package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.event.ProgramEvent;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Adds a program's rows: staged by an appender, then all in one statement. For one thread. */
final class ProgramRows {
    /** Like program_rows, but for the decimals of the events, which are rounded on the way from here. */
    private static final String STAGED = """
            CREATE TEMP TABLE staged_rows AS
            SELECT * REPLACE (CAST(hold_out AS DECIMAL(18, 4)) AS hold_out) FROM program_rows LIMIT 0
            """;

    /** A version may go live twice, by a roll-back: its rows are those of the first time. */
    private static final String ADD = """
            INSERT INTO program_rows
            SELECT DISTINCT ON (version, part, row_id) s.*
            FROM staged_rows s ANTI JOIN program_rows USING (version, part, row_id)
            ORDER BY version, part, row_id, position
            """;

    private final DuckDBConnection connection;

    ProgramRows(DuckDBConnection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute(STAGED);
        }
    }

    void add(ProgramEvent program) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM staged_rows");
            stage(program);
            statement.execute(ADD);
        }
    }

    private void stage(ProgramEvent program) throws SQLException {
        try (DuckDBAppender staged = connection.createAppender("temp", "main", "staged_rows")) {
            for (ProgramEvent.Row one : program.rows()) {
                staged.beginRow()
                        .append(program.version())
                        .append(one.part())
                        .append(one.id())
                        .append(one.name())
                        .append(one.position())
                        .append(one.active())
                        .append(one.begins())
                        .append(one.ends())
                        .append(one.holdOut())
                        .append(one.budget())
                        .append(one.budgetAmount())
                        .append(one.value())
                        .endRow();
            }
        }
    }
}
