package dev.regulars.analytics.lake;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets the files follow, as long as the service runs. */
@Component
final class Lake implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Lake.class);
    private static final long STOP_LIMIT_SECONDS = 10;

    private final LakeFiles files;
    private final LakeSettings settings;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "lake"));
    private volatile boolean running;

    Lake(LakeFiles files, LakeSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        long millis = settings.every().toMillis();
        thread.scheduleWithFixedDelay(this::follow, millis, millis, TimeUnit.MILLISECONDS);
    }

    private void follow() {
        try {
            while (running && files.pass() > 0) {
                log.debug("the lake is not up to date yet");
            }
        } catch (RuntimeException e) {
            // The next pass begins with the same days.
            log.warn("the lake could not be written", e);
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(STOP_LIMIT_SECONDS, TimeUnit.SECONDS)) {
                log.warn("the lake is still being written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
