package dev.regulars.gateway.batches;

import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.ReasonCode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs batches, some at once, in the order in which they were taken; tries again what failed. */
@Component
class BatchRunner {
    private static final Logger log = LoggerFactory.getLogger(BatchRunner.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(5);
    private static final long END_SECONDS = 10;

    private final RunBatch running;
    private final BatchStore store;
    private final Filing filing;
    private final ExecutorService batches;
    private final ExecutorService lanes;
    private final Map<String, StopSignal> open = new ConcurrentHashMap<>();

    BatchRunner(RunBatch running, BatchStore store, Filing filing, BatchSettings settings) {
        this.running = running;
        this.store = store;
        this.filing = filing;
        this.batches = Executors.newFixedThreadPool(settings.maxRunning(), task -> new Thread(task, "batch"));
        this.lanes = Executors.newFixedThreadPool(
                settings.maxRunning() * settings.lanes(), task -> new Thread(task, "batch-lane"));
    }

    void submit(Batch batch) {
        StopSignal stop = signal(batch);
        if (open.putIfAbsent(batch.id(), stop) == null) {
            batches.execute(() -> run(batch, stop));
        }
    }

    /** For one that has ended, though its thread may still be about to leave. */
    void submitAgain(Batch batch) {
        StopSignal stop = signal(batch);
        open.put(batch.id(), stop);
        batches.execute(() -> run(batch, stop));
    }

    private StopSignal signal(Batch batch) {
        StopSignal stop = new StopSignal();
        if (Files.exists(store.files(batch.id()).cancelled())) {
            stop.cancel();
        }
        return stop;
    }

    int open() {
        return open.size();
    }

    void cancel(String id) {
        StopSignal stop = open.get(id);
        if (stop != null) {
            stop.cancel();
        }
    }

    private void run(Batch batch, StopSignal stop) {
        try {
            Attempts attempts = new Attempts();
            while (!stop.isEnding() && !attempted(batch, stop, attempts)) {
                stop.pause(BETWEEN_ATTEMPTS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(batch.id(), stop);
        }
    }

    /** True when there is nothing more to try. */
    private boolean attempted(Batch batch, StopSignal stop, Attempts attempts) throws InterruptedException {
        try {
            Place place = running.run(batch, lanes, stop);
            if (place.state().hasEnded()) {
                filing.file(batch);
                log.info("batch {} ended: {} {}", batch.id(), place.state(), place.counts());
            }
            return true;
        } catch (IOException | RuntimeException e) {
            // Only the kind and the place: a message may hold a part of the file.
            StackTraceElement[] stack = e.getStackTrace();
            log.error(
                    "batch {} failed with {} at {}",
                    batch.id(),
                    e.getClass().getName(),
                    stack.length == 0 ? "?" : stack[0]);
            return hasFailed(batch, attempts);
        }
    }

    /** A disk that is full for a while must not end a batch, nor a bug try for ever. */
    private boolean hasFailed(Batch batch, Attempts attempts) {
        try {
            Place place = store.place(batch.id());
            if (!attempts.areOver(place)) {
                return false;
            }
            Reason reason = new Reason(ReasonCode.INTERNAL, "", "the gateway failed; it can be resumed");
            store.note(
                    batch.id(),
                    place.ended(BatchState.FAILED, reason, Instant.now().toString()));
            return true;
        } catch (IOException e) {
            log.error("batch {} cannot be looked at or noted", batch.id());
            return false;
        }
    }

    /** Each batch stops where it is; what is not noted is sent again after the next start. */
    void end() {
        open.values().forEach(StopSignal::end);
        batches.shutdown();
        try {
            if (!batches.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                batches.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lanes.shutdownNow();
        }
    }
}
