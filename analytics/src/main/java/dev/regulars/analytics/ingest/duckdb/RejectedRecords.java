package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.duckdb.Sorted.Aside;
import dev.regulars.analytics.ingest.event.EventReader;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Keeps what was put aside, with its bytes (the first {@link EventReader#MAX_BYTES} of them). */
final class RejectedRecords {
    /** A record that was put aside before is read again when the stored offset is no longer in the topic. */
    private static final String STAGE =
            "CREATE TEMP TABLE IF NOT EXISTS staged_rejected AS SELECT * FROM rejected LIMIT 0";

    private static final String ADD = """
            INSERT INTO rejected
            SELECT s.* FROM staged_rejected s ANTI JOIN rejected USING (topic_id, partition, record_offset)
            """;

    private RejectedRecords() {}

    /** In one statement: a statement for each keeps memory until the commit, and a flood of them would take it all. */
    static void add(DuckDBConnection connection, String topicId, List<Aside> aside) throws SQLException {
        if (aside.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(STAGE);
            statement.execute("DELETE FROM staged_rejected");
            try (DuckDBAppender staged = connection.createAppender("temp", "main", "staged_rejected")) {
                for (Aside one : aside) {
                    append(staged, topicId, one);
                }
            }
            statement.executeUpdate(ADD);
            statement.execute("DELETE FROM staged_rejected");
        }
    }

    private static void append(DuckDBAppender staged, String topicId, Aside one) throws SQLException {
        byte[] raw = one.arrival().value();
        byte[] kept = kept(raw);
        staged.beginRow()
                .append(topicId)
                .append(one.arrival().partition())
                .append(one.arrival().offset())
                .append(one.why().reason().name())
                .append(one.why().detail())
                .append(raw == null ? 0L : raw.length);
        if (kept == null) {
            staged.appendNull();
        } else {
            staged.append(kept);
        }
        staged.endRow();
    }

    private static byte @Nullable [] kept(byte @Nullable [] raw) {
        return raw == null || raw.length <= EventReader.MAX_BYTES ? raw : Arrays.copyOf(raw, EventReader.MAX_BYTES);
    }
}
