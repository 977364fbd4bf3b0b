package dev.regulars.decision;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Looks every few seconds for work that was left, from when the service is ready until it stops. */
public class Poller {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final long EVERY_SECONDS = 3;
    private static final long STOP_PATIENCE_SECONDS = 5;
    private final String name;
    private final Runnable work;
    private final ScheduledExecutorService worker;

    public Poller(String name, Runnable work) {
        this.name = name;
        this.work = work;
        worker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    @EventListener(ApplicationReadyEvent.class)
    public void start() {
        var unused = worker.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            work.run();
        } catch (RuntimeException | Error e) { // thrown on, it would end the schedule
            LOG.warn("{} failed and is tried again: {}", name, e.toString());
        }
    }

    /** What is in hand is finished. */
    public void stop() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(STOP_PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}
