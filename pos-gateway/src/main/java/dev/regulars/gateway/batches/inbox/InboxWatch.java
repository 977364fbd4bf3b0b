package dev.regulars.gateway.batches.inbox;

import dev.regulars.gateway.batches.BatchSettings;
import dev.regulars.gateway.batches.Batches;
import dev.regulars.gateway.batches.FileFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes files that are complete out of the watched folder, oldest name first. */
@Component
class InboxWatch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(InboxWatch.class);
    private static final int MAX_FILES_A_LOOK = 1_000;
    /** The name gets longer when the file is put aside. */
    private static final int MAX_NAME = 150;

    private final Batches batches;
    private final BatchSettings.Inbox settings;
    private final Completeness completeness;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "inbox");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean running;
    private boolean usable = true;

    InboxWatch(Batches batches, BatchSettings settings) {
        this.batches = batches;
        this.settings = settings.inbox();
        this.completeness = new Completeness(settings.inbox().quiet());
    }

    @Override
    public void start() {
        running = true;
        Path folder = settings.folder();
        if (folder != null) {
            long poll = settings.poll().toMillis();
            clock.scheduleWithFixedDelay(() -> look(folder), 0, poll, TimeUnit.MILLISECONDS);
        }
    }

    private void look(Path folder) {
        try {
            if (batches.isReady()) {
                for (Path file : complete(folder)) {
                    take(folder, file.getFileName().toString());
                }
            }
            usable = true;
        } catch (IOException | RuntimeException e) {
            // A task that throws would never be run again. Said once, not at every look.
            if (usable) {
                log.error("the watched folder cannot be used ({})", e.getClass().getName());
            }
            usable = false;
        }
    }

    private List<Path> complete(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> known = files.filter(Files::isRegularFile)
                    .filter(file -> format(file.getFileName().toString()).isPresent())
                    .sorted()
                    .limit(MAX_FILES_A_LOOK)
                    .toList();
            return completeness.of(known);
        }
    }

    private void take(Path folder, String name) throws IOException {
        Optional<FileFormat> format = format(name);
        if (format.isPresent() && batches.begin()) {
            try {
                batches.take(folder, name, format.get());
            } finally {
                batches.finished();
            }
        }
    }

    /** Empty for what is no file for here, and for what is still being written under another name. */
    private static Optional<FileFormat> format(String name) {
        boolean passedOver = name.startsWith(".") || name.length() > MAX_NAME;
        return passedOver ? Optional.empty() : FileFormat.ofFile(name);
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

    /** After what an earlier run left is resumed. */
    @Override
    public int getPhase() {
        return 200;
    }
}
