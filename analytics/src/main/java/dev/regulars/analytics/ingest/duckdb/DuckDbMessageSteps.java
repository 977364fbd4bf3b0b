package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.Batch;
import dev.regulars.analytics.ingest.StoredEvents;
import dev.regulars.analytics.ingest.event.MessageStep;
import dev.regulars.analytics.ingest.event.SmallEventReader;
import dev.regulars.analytics.warehouse.Warehouse;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.springframework.stereotype.Component;

/** What happened with messages; the first time of each step stays. */
@Component
public final class DuckDbMessageSteps implements StoredEvents, AutoCloseable {
    private static final String STAGED = "CREATE TEMP TABLE staged_steps AS SELECT * FROM message_steps LIMIT 0";

    private static final String ADD = """
            INSERT INTO message_steps
            SELECT DISTINCT ON (message_id, step) s.* FROM staged_steps s
            ANTI JOIN message_steps USING (message_id, step)
            ORDER BY s.happened_at
            """;

    private final SmallEventReader<MessageStep> reader = MessageStep.reader();
    private final Storing storing;

    public DuckDbMessageSteps(Warehouse warehouse) {
        storing = new Storing(warehouse);
        storing.committed("prepare for writing", connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(STAGED);
            }
        });
    }

    @Override
    public synchronized Map<Integer, Long> nextOffsets(String topicId) {
        return storing.nextOffsets(topicId);
    }

    @Override
    public synchronized Outcome add(Batch batch) {
        SmallBatch<MessageStep> read = SmallBatch.read(batch.arrivals(), reader);
        return storing.store(batch, connection -> {
            int added = add(connection, read.events());
            Set<LocalDate> days = new TreeSet<>();
            read.events().forEach(step -> days.add(LocalDate.ofInstant(step.at(), ZoneOffset.UTC)));
            ChangedDays.mark(connection, days);
            RejectedRecords.add(connection, batch.topicId(), read.aside());
            return new Outcome(added, read.events().size() - added, read.aside().size());
        });
    }

    private static int add(DuckDBConnection connection, List<MessageStep> steps) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM staged_steps");
            try (DuckDBAppender staged = connection.createAppender("temp", "main", "staged_steps")) {
                for (MessageStep step : steps) {
                    append(staged, step);
                }
            }
            return statement.executeUpdate(ADD);
        }
    }

    private static void append(DuckDBAppender staged, MessageStep step) throws SQLException {
        LocalDateTime at = LocalDateTime.ofInstant(step.at(), ZoneOffset.UTC);
        staged.beginRow()
                .append(step.messageId())
                .append(step.step())
                .append(step.memberId())
                .append(step.message())
                .append(step.channel())
                .append(step.purpose())
                .append(at)
                .append(at.toLocalDate())
                .append((int) at.toLocalDate().toEpochDay())
                .append(step.opensCounted())
                .append(step.clicksCounted())
                .append(step.voucherId())
                .append(step.offer())
                .endRow();
    }

    @Override
    public synchronized void close() throws SQLException {
        storing.close();
    }
}
