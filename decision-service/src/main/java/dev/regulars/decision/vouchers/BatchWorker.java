package dev.regulars.decision.vouchers;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Issues batches in the background, one after the other; at start it finishes what a crash left. */
public final class BatchWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWorker.class);

    private final Batches batches;
    private final IssueBatch issue;
    private final Duration sweep;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = new Thread(this::run, "voucher-batches");

    BatchWorker(Batches batches, IssueBatch issue, VoucherSettings settings) {
        this.batches = batches;
        this.issue = issue;
        this.sweep = settings.batchSweep();
    }

    /** Takes a new batch, or repeats the answer of one that is the same. */
    public BatchOutcome take(Batch batch) {
        if (!batches.insert(batch)) {
            Batch known = batches.find(batch.id()).orElseThrow();
            return known.isSameAs(batch) ? new BatchOutcome.Done(known) : new BatchOutcome.Refused(Refusal.ID_REUSED);
        }
        work.release();
        return new BatchOutcome.Done(batch);
    }

    private void run() {
        try {
            while (running) {
                attempt();
                work.tryAcquire(sweep.toMillis(), TimeUnit.MILLISECONDS);
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt() {
        try {
            for (Batch batch : batches.running()) {
                LOG.info("batch {}: {} of {} vouchers are issued", batch.id(), batch.issued(), batch.count());
                issue.run(batch.id(), () -> !running);
                LOG.info("batch {}: done, cancelled or interrupted", batch.id());
            }
        } catch (RuntimeException e) {
            LOG.warn("issuing vouchers failed and is tried again: {}", e.toString());
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = new Thread(this::run, "voucher-batches");
        thread.setDaemon(true);
        thread.start();
    }

    /** After the chunk that is being written. */
    @Override
    public synchronized void stop() {
        running = false;
        work.release();
        try {
            thread.join(Duration.ofSeconds(5).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
