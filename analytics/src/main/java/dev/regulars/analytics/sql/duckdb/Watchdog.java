package dev.regulars.analytics.sql.duckdb;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stops what takes too long: again and again, as a stop between two steps of the database would be lost. */
@Component
final class Watchdog implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final long AGAIN_MILLIS = 100;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "sql-watchdog");
        thread.setDaemon(true);
        return thread;
    });

    /** Until it is closed. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    Watch over(Statement statement, Duration most) {
        ScheduledFuture<?> stopping = clock.scheduleWithFixedDelay(
                () -> stop(statement), most.toMillis(), AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        return () -> stopping.cancel(false);
    }

    private static void stop(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException e) {
            LOG.debug("a statement was over before it was stopped", e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
