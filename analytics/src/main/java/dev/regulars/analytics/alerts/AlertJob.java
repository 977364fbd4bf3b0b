package dev.regulars.analytics.alerts;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks and sends from time to time, in a thread of its own. */
@Component
final class AlertJob {
    private static final Logger log = LoggerFactory.getLogger(AlertJob.class);

    private static final Duration FORGET_EVERY = Duration.ofHours(6);

    private final Alerts alerts;
    private final LookOut lookOut;
    private final Deliver deliver;
    private final AlertsSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "alerts");
        thread.setDaemon(true);
        return thread;
    });

    AlertJob(Alerts alerts, LookOut lookOut, Deliver deliver, AlertsSettings settings, Clock clock) {
        this.alerts = alerts;
        this.lookOut = lookOut;
        this.deliver = deliver;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        every(settings.lookEvery(), lookOut::look);
        every(settings.sendEvery(), deliver::deliver);
        every(FORGET_EVERY, () -> alerts.forget(clock.instant().minus(settings.keep())));
    }

    private void every(Duration time, Runnable work) {
        if (!time.isZero()) {
            worker.scheduleWithFixedDelay(
                    () -> {
                        try {
                            work.run();
                        } catch (RuntimeException e) {
                            log.error("alerts cannot be worked on", e);
                        }
                    },
                    time.toMillis(),
                    time.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
