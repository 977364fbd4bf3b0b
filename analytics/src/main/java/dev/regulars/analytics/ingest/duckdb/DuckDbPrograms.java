package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.Arrival;
import dev.regulars.analytics.ingest.Batch;
import dev.regulars.analytics.ingest.StoredEvents;
import dev.regulars.analytics.ingest.event.ProgramEvent;
import dev.regulars.analytics.ingest.event.Reading.Rejected;
import dev.regulars.analytics.ingest.event.SmallEventReader;
import dev.regulars.analytics.ingest.event.SmallEventReader.Event;
import dev.regulars.analytics.warehouse.Warehouse;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.springframework.stereotype.Component;

/** Which programs went live, and what their rows are called. They are told again at each start of the service. */
@Component
public final class DuckDbPrograms implements StoredEvents, AutoCloseable {
    private static final String VERSION =
            "INSERT INTO program_versions VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (event_id) DO NOTHING";
    /** A version may go live twice, by a roll-back: its rows are those of the first time. */
    private static final String ROW = """
            INSERT INTO program_rows
            SELECT r.* FROM (SELECT ? AS version, ? AS part, ? AS row_id, ?, ?, ?, ?, ?, ?, ?, ?, ?) r
            ANTI JOIN program_rows USING (version, part, row_id)
            """;

    private final SmallEventReader<ProgramEvent> reader = ProgramEvent.reader();
    private final Storing storing;

    public DuckDbPrograms(Warehouse warehouse) {
        storing = new Storing(warehouse);
    }

    @Override
    public synchronized Map<Integer, Long> nextOffsets(String topicId) {
        return storing.nextOffsets(topicId);
    }

    @Override
    public synchronized Outcome add(Batch batch) {
        List<ProgramEvent> programs = new ArrayList<>();
        List<Sorted.Aside> aside = new ArrayList<>();
        for (Arrival arrival : batch.arrivals()) {
            Event<ProgramEvent> event = reader.read(arrival.value());
            Rejected rejected = event.rejected();
            if (rejected == null) {
                programs.add(event.value());
            } else {
                aside.add(new Sorted.Aside(arrival, rejected));
            }
        }
        return storing.store(batch, connection -> {
            int added = 0;
            for (ProgramEvent program : programs) {
                added += add(connection, program);
            }
            RejectedRecords.add(connection, batch.topicId(), aside);
            return new Outcome(added, programs.size() - added, aside.size());
        });
    }

    private static int add(DuckDBConnection connection, ProgramEvent program) throws SQLException {
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
        try (PreparedStatement row = connection.prepareStatement(ROW)) {
            for (ProgramEvent.Row one : program.rows()) {
                row.setString(1, program.version());
                row.setString(2, one.part());
                row.setString(3, one.id());
                row.setString(4, one.name());
                row.setInt(5, one.position());
                row.setBoolean(6, one.active());
                row.setObject(7, one.begins());
                row.setObject(8, one.ends());
                row.setObject(9, one.holdOut());
                row.setObject(10, one.budget());
                row.setObject(11, one.budgetAmount());
                row.setObject(12, one.value());
                row.executeUpdate();
            }
        }
        return 1;
    }

    @Override
    public synchronized void close() throws SQLException {
        storing.close();
    }
}
