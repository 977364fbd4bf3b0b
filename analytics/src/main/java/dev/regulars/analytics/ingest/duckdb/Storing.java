package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.Batch;
import dev.regulars.analytics.warehouse.Warehouse;
import dev.regulars.analytics.warehouse.WarehouseFailure;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/**
 * A connection that writes batches of one topic. A batch and the offsets after it are one transaction: this is what
 * makes "exactly once" true.
 */
final class Storing implements AutoCloseable {
    private static final String MOVE = """
            INSERT INTO positions VALUES (?, ?, ?)
            ON CONFLICT (topic_id, partition) DO UPDATE SET next_offset = excluded.next_offset
            """;

    private final DuckDBConnection connection;

    /** What a batch does to the tables. */
    interface Work<T> {
        T store(DuckDBConnection connection) throws SQLException;
    }

    Storing(Warehouse warehouse) {
        connection = warehouse.connect();
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot prepare for writing", e);
        }
    }

    Map<Integer, Long> nextOffsets(String topicId) {
        return committed("read the offsets", open -> {
            Map<Integer, Long> next = new HashMap<>();
            try (PreparedStatement query =
                    open.prepareStatement("SELECT partition, next_offset FROM positions WHERE topic_id = ?")) {
                query.setString(1, topicId);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        next.put(rows.getInt(1), rows.getLong(2));
                    }
                }
            }
            return next;
        });
    }

    <T> T store(Batch batch, Work<T> work) {
        return committed("store a batch", open -> {
            T done = work.store(open);
            move(batch);
            return done;
        });
    }

    <T> T committed(String what, Work<T> work) {
        try {
            T done = work.store(connection);
            connection.commit();
            return done;
        } catch (SQLException e) {
            rollback(e);
            throw new WarehouseFailure("cannot " + what, e);
        } catch (RuntimeException e) {
            // A bug, but half a batch must not ride along with the next one's commit.
            rollback(e);
            throw e;
        }
    }

    private void move(Batch batch) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            for (Map.Entry<Integer, Long> next : batch.nextOffsets().entrySet()) {
                move.setString(1, batch.topicId());
                move.setInt(2, next.getKey());
                move.setLong(3, next.getValue());
                move.executeUpdate();
            }
        }
    }

    private void rollback(Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
