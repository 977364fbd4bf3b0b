package dev.regulars.analytics.staff;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets at the start and some times a day, in a thread of its own. */
@Component
final class RetentionJob {
    private static final Logger log = LoggerFactory.getLogger(RetentionJob.class);
    private static final Duration EVERY = Duration.ofHours(6);

    private final Retention retention;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "staff-retention");
        thread.setDaemon(true);
        return thread;
    });

    RetentionJob(Retention retention) {
        this.retention = retention;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        worker.scheduleWithFixedDelay(this::forget, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void forget() {
        try {
            retention.forget();
        } catch (RuntimeException e) {
            log.error("staff who left cannot be forgotten", e);
        }
    }

    @PreDestroy
    void end() {
        worker.shutdownNow();
    }
}
