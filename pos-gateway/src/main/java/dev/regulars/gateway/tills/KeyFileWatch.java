package dev.regulars.gateway.tills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Reads the key file again when it has changed. A file that cannot be used changes nothing, and is said once. */
@Component
class KeyFileWatch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(KeyFileWatch.class);
    private static final long EVERY_MILLIS = 1_000;

    private final Path file;
    private final Tills tills;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "till-keys");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable FileTime seen;
    private volatile boolean running;

    KeyFileWatch(TillSettings settings, Tills tills) {
        this.file = settings.keysFile();
        this.tills = tills;
    }

    private void look() {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            if (!changed.equals(seen)) {
                seen = changed;
                tills.replace(TillKeyFile.read(file));
                log.info("the till keys were read");
            }
        } catch (IOException | TillKeyFileProblem e) {
            log.error("the till keys stay as they were: {}", e.getMessage());
        }
    }

    @Override
    public void start() {
        running = true;
        clock.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        clock.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
