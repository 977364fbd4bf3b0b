package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.Batch;
import dev.regulars.analytics.ingest.StoredEvents;
import dev.regulars.analytics.ingest.event.SmallEventReader;
import dev.regulars.analytics.ingest.event.VoucherChange;
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

/** What became of vouchers. */
@Component
public final class DuckDbVoucherChanges implements StoredEvents, AutoCloseable {
    private static final String STAGED = "CREATE TEMP TABLE staged_changes AS SELECT * FROM voucher_changes LIMIT 0";

    private static final String ADD = """
            INSERT INTO voucher_changes
            SELECT DISTINCT ON (event_id) s.* FROM staged_changes s ANTI JOIN voucher_changes USING (event_id)
            """;

    private final SmallEventReader<VoucherChange> reader = VoucherChange.reader();
    private final Storing storing;

    public DuckDbVoucherChanges(Warehouse warehouse) {
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
        SmallBatch<VoucherChange> read = SmallBatch.read(batch.arrivals(), reader);
        return storing.store(batch, connection -> {
            int added = add(connection, read.events());
            Set<LocalDate> days = new TreeSet<>();
            read.events().forEach(change -> days.add(change.businessDay()));
            ChangedDays.mark(connection, days);
            RejectedRecords.add(connection, batch.topicId(), read.aside());
            return new Outcome(added, read.events().size() - added, read.aside().size());
        });
    }

    private static int add(DuckDBConnection connection, List<VoucherChange> changes) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM staged_changes");
            try (DuckDBAppender staged = connection.createAppender("temp", "main", "staged_changes")) {
                for (VoucherChange change : changes) {
                    append(staged, change);
                }
            }
            return statement.executeUpdate(ADD);
        }
    }

    private static void append(DuckDBAppender staged, VoucherChange change) throws SQLException {
        staged.beginRow()
                .append(change.eventId())
                .append(change.voucherId())
                .append(change.rewardId())
                .append(change.change())
                .append(LocalDateTime.ofInstant(change.occurredAt(), ZoneOffset.UTC))
                .append(change.businessDay())
                .append(change.storeId())
                .append(change.transactionId())
                .endRow();
    }

    @Override
    public synchronized void close() throws SQLException {
        storing.close();
    }
}
