package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.Batch;
import dev.regulars.analytics.ingest.RecordTraces;
import dev.regulars.analytics.ingest.StoredDecisions;
import dev.regulars.analytics.ingest.duckdb.Sorted.Candidate;
import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.EventReader;
import dev.regulars.analytics.warehouse.Warehouse;
import dev.regulars.analytics.warehouse.WarehouseFailure;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.springframework.stereotype.Component;

/** The one writer. A batch and the offsets after it are one transaction: this is what makes "exactly once" true. */
@Component
public final class DuckDbDecisions implements StoredDecisions, AutoCloseable {
    /** Few in the table come from the batch, so two joins cost less than asking for each event. */
    private static final String KNOWN = """
            SELECT d.decision_id, d.account_id, d.sequence FROM staged s JOIN decisions d USING (decision_id)
            UNION ALL
            SELECT d.decision_id, d.account_id, d.sequence FROM staged s JOIN decisions d USING (account_id, sequence)
            """;

    private static final String MOVE = """
            INSERT INTO positions VALUES (?, ?, ?)
            ON CONFLICT (topic_id, partition) DO UPDATE SET next_offset = excluded.next_offset
            """;

    private final EventReader reader = new EventReader();
    private final DuckDBConnection connection;
    private final RecordTraces traces;

    public DuckDbDecisions(Warehouse warehouse, RecordTraces traces) {
        this.traces = traces;
        connection = warehouse.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE staged (decision_id VARCHAR, account_id VARCHAR, sequence BIGINT)");
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot prepare for writing", e);
        }
    }

    @Override
    public synchronized Map<Integer, Long> nextOffsets(String topicId) {
        Map<Integer, Long> next = new HashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT partition, next_offset FROM positions WHERE topic_id = ?")) {
            query.setString(1, topicId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    next.put(rows.getInt(1), rows.getLong(2));
                }
            }
            connection.commit();
            return next;
        } catch (SQLException e) {
            throw rolledBack("cannot read the offsets", e);
        }
    }

    @Override
    public synchronized Outcome add(Batch batch) {
        Sorted sorted = Sorted.read(batch.arrivals(), reader);
        try {
            List<DecisionEvent> fresh = sorted.fresh(known(sorted.candidates()));
            Tables.append(connection, fresh);
            RejectedRecords.add(connection, batch.topicId(), sorted.aside());
            move(batch);
            connection.commit();
            traces.stored(sorted.understood());
            traces.putAside(sorted.told());
            int rejected = sorted.aside().size();
            return new Outcome(fresh.size(), batch.arrivals().size() - fresh.size() - rejected, rejected);
        } catch (SQLException e) {
            throw rolledBack("cannot store a batch", e);
        } catch (RuntimeException e) {
            // A bug, but half a batch must not ride along with the next one's commit.
            rollback(e);
            throw e;
        }
    }

    private Known known(List<Candidate> candidates) throws SQLException {
        Known known = new Known();
        if (candidates.isEmpty()) {
            return known;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM staged");
            try (DuckDBAppender staged = connection.createAppender("temp", "main", "staged")) {
                for (Candidate one : candidates) {
                    DecisionEvent event = one.event();
                    staged.beginRow()
                            .append(event.decisionId())
                            .append(event.accountId())
                            .append(event.sequence())
                            .endRow();
                }
            }
            try (ResultSet rows = statement.executeQuery(KNOWN)) {
                while (rows.next()) {
                    known.remember(rows.getString(1), rows.getString(2), rows.getLong(3));
                }
            }
        }
        return known;
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

    private WarehouseFailure rolledBack(String what, SQLException cause) {
        rollback(cause);
        return new WarehouseFailure(what, cause);
    }

    private void rollback(Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        connection.close();
    }
}
