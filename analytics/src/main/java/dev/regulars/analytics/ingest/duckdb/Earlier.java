package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.duckdb.Sorted.Candidate;
import dev.regulars.analytics.ingest.event.DecisionEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Which decisions of a batch, or of their places, the database has. For one thread. */
final class Earlier {
    /** Two columns of numbers are scanned for a batch of thousands; at 10 million rows storing waits for it most. */
    private static final String ROWS = """
            SELECT d.rowid FROM decisions d SEMI JOIN staged s ON d.id_hash = s.id_hash
            UNION
            SELECT d.rowid FROM decisions d SEMI JOIN staged s ON d.place_hash = s.place_hash
            """;

    private static final String KNOWN = """
            SELECT d.decision_id, d.account_id, d.sequence FROM decisions d SEMI JOIN found f ON d.rowid = f.row_no
            """;

    private final DuckDBConnection connection;

    Earlier(DuckDBConnection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE staged (id_hash BIGINT, place_hash BIGINT)");
            statement.execute("CREATE TEMP TABLE found (row_no BIGINT)");
        }
    }

    Known among(List<Candidate> candidates) throws SQLException {
        Known known = new Known();
        if (candidates.isEmpty()) {
            return known;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM staged");
            statement.execute("DELETE FROM found");
            stage(candidates);
            if (statement.executeUpdate("INSERT INTO found " + ROWS) == 0) {
                return known;
            }
            try (ResultSet rows = statement.executeQuery(KNOWN)) {
                while (rows.next()) {
                    known.remember(rows.getString(1), rows.getString(2), rows.getLong(3));
                }
            }
        }
        return known;
    }

    private void stage(List<Candidate> candidates) throws SQLException {
        try (DuckDBAppender staged = connection.createAppender("temp", "main", "staged")) {
            for (Candidate one : candidates) {
                DecisionEvent event = one.event();
                staged.beginRow()
                        .append(Hashes.ofId(event.decisionId()))
                        .append(Hashes.ofPlace(event.accountId(), event.sequence()))
                        .endRow();
            }
        }
    }
}
