package dev.regulars.decision.imports;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Works off imports one after the other, at the start what a crash left; and forgets files that nobody needs. */
public class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final long STOP_PATIENCE_SECONDS = 5;

    private final Imports imports;
    private final ImportFiles files;
    private final ProcessImport process;
    private final ImportSettings settings;
    private final Clock clock;
    private volatile boolean stopping;
    private boolean indexed;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "imports"));
    private final ExecutorService writers;

    ImportWorker(Imports imports, ImportFiles files, ProcessImport process, ImportSettings settings, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.process = process;
        this.settings = settings;
        this.clock = clock;
        writers = Executors.newFixedThreadPool(settings.workers(), task -> daemon(task, "import-writer"));
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void start() {
        var unused =
                worker.scheduleWithFixedDelay(this::look, 0, settings.look().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does not wait for it. */
    void wake() {
        worker.execute(this::look);
    }

    private void look() {
        try {
            if (!indexed) {
                imports.index();
                indexed = true;
            }
            imports.withFile().forEach(this::look);
        } catch (RuntimeException | Error e) { // thrown on, it would end the schedule
            LOG.warn("imports cannot be looked for now: {}", e.toString());
        }
    }

    /** One that fails does not keep the others waiting. */
    private void look(Import one) {
        try {
            if (one.state().isWorking() && !stopping) {
                Instant now = clock.instant();
                imports.take(one, now, now.plus(settings.patience())).ifPresent(this::work);
            } else {
                tidy(one);
            }
        } catch (RuntimeException | Error e) {
            LOG.warn("import {} stopped and is taken up again: {}", one.id(), e.toString());
        }
    }

    private void work(Import one) {
        LOG.info("import {}: {} from row {}", one.id(), one.state().label(), one.place());
        process.run(one, writers, () -> stopping);
    }

    private void tidy(Import one) {
        Instant now = clock.instant();
        boolean old = one.createdAt().plus(settings.keepFile()).isBefore(now);
        if (!one.state().isOver() && old) {
            var unused = imports.stop(one, ImportState.CANCELLED, "nobody went on with it", now);
        } else if (one.state().isOver() && one.key().wrapped() != null) {
            files.delete(one.id());
            imports.forgetFile(one);
        }
    }

    /** After the page in hand. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        worker.shutdown();
        if (!worker.awaitTermination(STOP_PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
        writers.shutdownNow();
    }
}
