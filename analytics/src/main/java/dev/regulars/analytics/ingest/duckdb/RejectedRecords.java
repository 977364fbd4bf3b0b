package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.duckdb.Sorted.Aside;
import dev.regulars.analytics.ingest.event.EventReader;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Keeps what was put aside, with its bytes (the first {@link EventReader#MAX_BYTES} of them). */
final class RejectedRecords {
    /** A record that was put aside before is read again when the stored offset is no longer in the topic. */
    private static final String INSERT = """
            INSERT INTO rejected
            SELECT r.* FROM (SELECT ? AS topic_id, ? AS partition, ? AS record_offset, ?, ?, ?, ?) r
            ANTI JOIN rejected USING (topic_id, partition, record_offset)
            """;

    private RejectedRecords() {}

    static void add(DuckDBConnection connection, String topicId, List<Aside> aside) throws SQLException {
        if (aside.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Aside one : aside) {
                byte[] raw = one.arrival().value();
                insert.setString(1, topicId);
                insert.setInt(2, one.arrival().partition());
                insert.setLong(3, one.arrival().offset());
                insert.setString(4, one.why().reason().name());
                insert.setString(5, one.why().detail());
                insert.setLong(6, raw == null ? 0 : raw.length);
                insert.setBytes(7, kept(raw));
                insert.executeUpdate();
            }
        }
    }

    private static byte @Nullable [] kept(byte @Nullable [] raw) {
        return raw == null || raw.length <= EventReader.MAX_BYTES ? raw : Arrays.copyOf(raw, EventReader.MAX_BYTES);
    }
}
