package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.Batch;
import dev.regulars.analytics.ingest.StoredEvents;
import dev.regulars.analytics.ingest.event.ProgramEvent;
import dev.regulars.analytics.ingest.event.SmallEventReader;
import dev.regulars.analytics.warehouse.Warehouse;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.springframework.stereotype.Component;

/** Which programs went live, and what their rows are called. They are told again at each start of the service. */
@Component
public final class DuckDbPrograms implements StoredEvents, AutoCloseable {
    private static final String VERSION =
            "INSERT INTO program_versions VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (event_id) DO NOTHING";
    private final SmallEventReader<ProgramEvent> reader = ProgramEvent.reader();
    private final Storing storing;
    private final ProgramRows rows;

    public DuckDbPrograms(Warehouse warehouse) {
        storing = new Storing(warehouse);
        rows = storing.committed("prepare for writing", ProgramRows::new);
    }

    @Override
    public synchronized Map<Integer, Long> nextOffsets(String topicId) {
        return storing.nextOffsets(topicId);
    }

    @Override
    public synchronized Outcome add(Batch batch) {
        SmallBatch<ProgramEvent> read = SmallBatch.read(batch.arrivals(), reader);
        return storing.store(batch, connection -> {
            int added = 0;
            for (ProgramEvent program : read.events()) {
                added += add(connection, program);
            }
            RejectedRecords.add(connection, batch.topicId(), read.aside());
            return new Outcome(added, read.events().size() - added, read.aside().size());
        });
    }

    private int add(DuckDBConnection connection, ProgramEvent program) throws SQLException {
        new ProgramClocks(connection).add(program);
        try (PreparedStatement version = connection.prepareStatement(VERSION)) {
            version.setString(1, program.eventId());
            version.setString(2, program.version());
            version.setLong(3, program.number());
            version.setString(4, program.name());
            version.setString(5, program.kind());
            version.setObject(6, LocalDateTime.ofInstant(program.liveFrom(), ZoneOffset.UTC));
            version.setString(7, program.currency());
            if (version.executeUpdate() == 0) {
                return 0;
            }
        }
        rows.add(program);
        return 1;
    }

    @Override
    public synchronized void close() throws SQLException {
        storing.close();
    }
}
