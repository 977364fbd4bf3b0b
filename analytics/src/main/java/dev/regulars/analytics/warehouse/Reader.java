package dev.regulars.analytics.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Runs our own SELECT statements on the warehouse, each in a snapshot of its own, within limits of time, rows and
 * readers at once.
 */
@Component
public final class Reader {
    /** A query uses all threads that the database may take: more at once only wait for each other. */
    private static final int AT_ONCE = 2;

    private static final Duration MOST_WAIT = Duration.ofSeconds(20);

    private final Warehouse warehouse;
    private final Semaphore readers = new Semaphore(AT_ONCE, true);

    public Reader(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    private interface Work<T> {
        T with(Statement statement) throws SQLException;
    }

    /**
     * @throws TooSlow when it takes longer than {@code most}, or waits too long for its turn
     * @throws WarehouseFailure when the database cannot work it out
     */
    public Table read(String sql, int maxRows, Duration most) {
        return working(most, statement -> {
            long began = System.nanoTime();
            try (ResultSet rows = statement.executeQuery(sql)) {
                return table(rows, maxRows, began);
            }
        });
    }

    /** All rows as a Parquet file. */
    public byte[] parquet(String sql, Duration most) {
        Path file = warehouse.exports().resolve(UUID.randomUUID() + ".parquet");
        String copy = "COPY (%s) TO '%s' (FORMAT parquet, COMPRESSION zstd)"
                .formatted(sql, file.toString().replace("'", "''"));
        try {
            working(most, statement -> statement.execute(copy));
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private <T> T working(Duration most, Work<T> work) {
        awaitTurn();
        try (Connection connection = warehouse.connect();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(Math.toIntExact(Math.max(1, most.toSeconds())));
            return work.with(statement);
        } catch (SQLException e) {
            if (String.valueOf(e.getMessage()).contains("INTERRUPT")) {
                throw new TooSlow("took longer than " + most.toSeconds() + " s");
            }
            throw new WarehouseFailure("cannot read", e);
        } finally {
            readers.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!readers.tryAcquire(MOST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooSlow("others are being worked out");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooSlow("interrupted");
        }
    }

    private static Table table(ResultSet rows, int maxRows, long began) throws SQLException {
        List<String> columns = new ArrayList<>();
        int width = rows.getMetaData().getColumnCount();
        for (int i = 1; i <= width; i++) {
            columns.add(rows.getMetaData().getColumnName(i));
        }
        List<List<@Nullable Object>> all = new ArrayList<>();
        boolean truncated = false;
        while (!truncated && rows.next()) {
            truncated = all.size() == maxRows;
            if (!truncated) {
                all.add(Cells.of(rows, width));
            }
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        return new Table(List.copyOf(columns), all, truncated, millis);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
