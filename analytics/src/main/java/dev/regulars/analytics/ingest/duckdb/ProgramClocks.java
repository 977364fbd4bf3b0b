package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.event.ProgramEvent;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/** By which clock a program's stores work; also of programs that were stored before it was asked for. */
record ProgramClocks(DuckDBConnection connection) {
    private static final String KNOWN = "SELECT count(*) FROM program_clocks WHERE event_id = ?";
    private static final String ADD = "INSERT INTO program_clocks VALUES (?, ?, ?, CAST(? AS TIME))";
    private static final String THE_OTHERS = "";

    void add(ProgramEvent program) throws SQLException {
        if (isKnown(program.eventId())) {
            return;
        }
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            ProgramEvent.ClockTimes clock = program.clock();
            add.setString(1, program.eventId());
            add.setString(4, clock.dayCutOff().toString());
            row(add, THE_OTHERS, clock.timeZone());
            for (Map.Entry<String, String> store : clock.stores().entrySet()) {
                row(add, store.getKey(), store.getValue());
            }
        }
    }

    private boolean isKnown(String eventId) throws SQLException {
        try (PreparedStatement known = connection.prepareStatement(KNOWN)) {
            known.setString(1, eventId);
            try (ResultSet row = known.executeQuery()) {
                row.next();
                return row.getLong(1) > 0;
            }
        }
    }

    private static void row(PreparedStatement add, String store, String zone) throws SQLException {
        add.setString(2, store);
        add.setString(3, zone);
        add.executeUpdate();
    }
}
