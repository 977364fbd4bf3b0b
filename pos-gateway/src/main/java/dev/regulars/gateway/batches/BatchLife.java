package dev.regulars.gateway.batches;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Resumes at the start what an earlier run left, and deletes what is kept no longer. */
@Component
class BatchLife implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(BatchLife.class);
    private static final long LOOK_SECONDS = 10;
    private final BatchStore store;
    private final BatchRunner runner;
    private final Filing filing;
    private final BatchSettings settings;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "batch-life");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean running;
    private volatile boolean resumed;
    /** Said once, not at every look. */
    private boolean told;

    BatchLife(BatchStore store, BatchRunner runner, Filing filing, BatchSettings settings) {
        this.store = store;
        this.runner = runner;
        this.filing = filing;
        this.settings = settings;
    }

    /** False until what an earlier run left is resumed, and while another process works in the folder. */
    boolean isReady() {
        return resumed;
    }

    @Override
    public void start() {
        running = true;
        look();
        clock.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            if (!resumed && store.open()) {
                resume();
                resumed = true;
            }
            if (resumed) {
                deleteOld();
            } else if (!told) {
                told = true;
                log.warn("another process works in the folder of the batches; none are taken here until it ends");
            }
        } catch (IOException | RuntimeException e) {
            log.error(
                    "the folder of the batches cannot be used ({})",
                    e.getClass().getName());
        }
    }

    private void resume() throws IOException {
        store.deleteLeftOvers();
        for (Batch batch : store.all()) {
            Filing.take(batch);
            if (store.place(batch.id()).state().hasEnded()) {
                filing.file(batch);
            } else {
                runner.submit(batch);
            }
        }
    }

    /** Those whose time is over, and the oldest when more are kept than may be. */
    private void deleteOld() throws IOException {
        Instant oldest = Instant.now().minus(settings.keep());
        List<Batch> batches = store.all();
        int tooMany = batches.size() - settings.maxKept();
        for (Batch batch : batches) {
            String ended = store.place(batch.id()).endedAt();
            if (ended != null && (tooMany > 0 || Instant.parse(ended).isBefore(oldest))) {
                filing.delete(batch);
                tooMany--;
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        clock.shutdownNow();
        runner.end();
        try {
            store.close();
        } catch (IOException e) {
            log.warn("the folder of the batches could not be released");
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the queue is known, before the web server takes more. */
    @Override
    public int getPhase() {
        return 100;
    }
}
