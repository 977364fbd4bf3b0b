package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.Batch;
import dev.regulars.analytics.ingest.RecordTraces;
import dev.regulars.analytics.ingest.StoredEvents;
import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.EventReader;
import dev.regulars.analytics.warehouse.Warehouse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.springframework.stereotype.Component;

/** The one writer of decisions, and of what belongs to them. */
@Component
public final class DuckDbDecisions implements StoredEvents, AutoCloseable {
    private static final long UNKNOWN = 0;

    private record Numbered(int added, long next) {}

    private final EventReader reader = new EventReader();
    private final Storing storing;
    private final Earlier earlier;
    private final RecordTraces traces;
    private long nextNumber = UNKNOWN;

    public DuckDbDecisions(Warehouse warehouse, RecordTraces traces) {
        this.traces = traces;
        storing = new Storing(warehouse);
        earlier = storing.committed("prepare for writing", Earlier::new);
    }

    @Override
    public synchronized Map<Integer, Long> nextOffsets(String topicId) {
        return storing.nextOffsets(topicId);
    }

    @Override
    public synchronized Outcome add(Batch batch) {
        Sorted sorted = Sorted.read(batch.arrivals(), reader);
        // Looked up again after a failure: nobody knows then what became of the batch before.
        long first = nextNumber;
        nextNumber = UNKNOWN;
        Numbered stored = storing.store(batch, connection -> {
            List<DecisionEvent> fresh = sorted.fresh(earlier.among(sorted.candidates()));
            long number = first == UNKNOWN ? lastNumber(connection) + 1 : first;
            Tables.append(connection, fresh, number);
            ChangedDays.mark(connection, fresh);
            RejectedRecords.add(connection, batch.topicId(), sorted.aside());
            return new Numbered(fresh.size(), number + fresh.size());
        });
        nextNumber = stored.next();
        traces.stored(sorted.understood());
        traces.putAside(sorted.told());
        int rejected = sorted.aside().size();
        return new Outcome(stored.added(), batch.arrivals().size() - stored.added() - rejected, rejected);
    }

    private static long lastNumber(DuckDBConnection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(max(decision_no), 0) FROM decisions")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        storing.close();
    }
}
