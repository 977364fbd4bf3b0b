package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.Batch;
import dev.regulars.analytics.ingest.StoredEvents;
import dev.regulars.analytics.ingest.event.SmallEventReader;
import dev.regulars.analytics.ingest.event.VoucherChange;
import dev.regulars.analytics.warehouse.Warehouse;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What became of vouchers. */
@Component
public final class DuckDbVoucherChanges implements StoredEvents, AutoCloseable {
    private static final String INSERT =
            "INSERT INTO voucher_changes VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (event_id) DO NOTHING";

    private final SmallEventReader<VoucherChange> reader = VoucherChange.reader();
    private final Storing storing;

    public DuckDbVoucherChanges(Warehouse warehouse) {
        storing = new Storing(warehouse);
    }

    @Override
    public synchronized Map<Integer, Long> nextOffsets(String topicId) {
        return storing.nextOffsets(topicId);
    }

    @Override
    public synchronized Outcome add(Batch batch) {
        SmallBatch<VoucherChange> read = SmallBatch.read(batch.arrivals(), reader);
        return storing.store(batch, connection -> {
            int added = 0;
            Set<LocalDate> days = new TreeSet<>();
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (VoucherChange change : read.events()) {
                    added += add(insert, change);
                    days.add(change.businessDay());
                }
            }
            ChangedDays.mark(connection, days);
            RejectedRecords.add(connection, batch.topicId(), read.aside());
            return new Outcome(added, read.events().size() - added, read.aside().size());
        });
    }

    private static int add(PreparedStatement insert, VoucherChange change) throws SQLException {
        insert.setString(1, change.eventId());
        insert.setString(2, change.voucherId());
        insert.setString(3, change.rewardId());
        insert.setString(4, change.change());
        insert.setObject(5, LocalDateTime.ofInstant(change.occurredAt(), ZoneOffset.UTC));
        insert.setObject(6, change.businessDay());
        insert.setString(7, change.storeId());
        insert.setString(8, change.transactionId());
        return insert.executeUpdate();
    }

    @Override
    public synchronized void close() throws SQLException {
        storing.close();
    }
}
