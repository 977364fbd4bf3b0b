package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.Batch;
import dev.regulars.analytics.ingest.StoredEvents;
import dev.regulars.analytics.ingest.event.FeedbackGiven;
import dev.regulars.analytics.ingest.event.SmallEventReader;
import dev.regulars.analytics.warehouse.Warehouse;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.springframework.stereotype.Component;

/** What members said of purchases; the first word of a purchase stays. */
@Component
public final class DuckDbFeedback implements StoredEvents, AutoCloseable {
    private static final String ADD = "INSERT INTO feedback VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

    private final SmallEventReader<FeedbackGiven> reader = FeedbackGiven.reader();
    private final Storing storing;

    public DuckDbFeedback(Warehouse warehouse) {
        storing = new Storing(warehouse);
    }

    @Override
    public synchronized Map<Integer, Long> nextOffsets(String topicId) {
        return storing.nextOffsets(topicId);
    }

    @Override
    public synchronized Outcome add(Batch batch) {
        SmallBatch<FeedbackGiven> read = SmallBatch.read(batch.arrivals(), reader);
        return storing.store(batch, connection -> {
            int added = add(connection, read.events());
            RejectedRecords.add(connection, batch.topicId(), read.aside());
            return new Outcome(added, read.events().size() - added, read.aside().size());
        });
    }

    private static int add(DuckDBConnection connection, List<FeedbackGiven> given) throws SQLException {
        int added = 0;
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            for (FeedbackGiven one : given) {
                statement.setString(1, one.decisionId());
                statement.setObject(2, LocalDateTime.ofInstant(one.at(), ZoneOffset.UTC));
                statement.setInt(3, one.score());
                statement.setBoolean(4, one.hasComment());
                statement.setString(5, one.askedBy());
                added += statement.executeUpdate();
            }
        }
        return added;
    }

    @Override
    public synchronized void close() throws SQLException {
        storing.close();
    }
}
