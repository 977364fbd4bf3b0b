package dev.regulars.gateway.sending.spool;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes: it takes all changes that wait, and commits them together. While it does, the next ones
 * gather; so with 30 tills one commit carries some 30 sales.
 */
final class SpoolWriter {
    static final int MAX_BATCH = 1_000;
    private static final Logger log = LoggerFactory.getLogger(SpoolWriter.class);
    private static final long REMOVAL_WAIT_SECONDS = 10;
    private static final long IDLE_MILLIS = 500;

    private final BlockingQueue<SpoolWrite> changes = new ArrayBlockingQueue<>(2 * MAX_BATCH);
    private final SpoolFile file;
    private final SpoolIndex index;
    private final Thread thread = new Thread(this::run, "spool-writer");
    private long lastNumber;
    private boolean compacting;
    private volatile boolean stopped;
    private volatile boolean broken;

    SpoolWriter(SpoolFile file, SpoolIndex index) {
        this.file = file;
        this.index = index;
        this.lastNumber = file.lastNumber();
        thread.setDaemon(true);
        thread.start();
    }

    /** False when too many changes wait already, or the file can no longer be written. */
    boolean write(SpoolWrite change) {
        return !stopped && !broken && changes.offer(change);
    }

    /** Waits while too many changes wait. What a lost removal leaves is only sent on again after a restart. */
    void remove(long number) {
        try {
            if (broken || !changes.offer(SpoolWrite.removalOf(number), REMOVAL_WAIT_SECONDS, TimeUnit.SECONDS)) {
                log.warn("the spool could not forget a transaction that was sent on");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isBroken() {
        return broken;
    }

    /** Everything that was taken is written first. */
    void stop() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopped || !changes.isEmpty()) {
            List<SpoolWrite> batch = next();
            if (!batch.isEmpty()) {
                write(batch);
            } else if (compacting && !broken) {
                compact();
            }
        }
    }

    private List<SpoolWrite> next() {
        List<SpoolWrite> batch = new ArrayList<>();
        try {
            SpoolWrite first = changes.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                changes.drainTo(batch, MAX_BATCH - 1);
            }
        } catch (InterruptedException e) {
            // Nobody interrupts this thread on purpose; the file would be closed by it.
            log.warn("the spool's writer was interrupted");
        }
        return batch;
    }

    private void write(List<SpoolWrite> batch) {
        long[] numbers = new long[batch.size()];
        try {
            if (broken) {
                throw new IllegalStateException("an earlier write failed");
            }
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = apply(batch.get(i));
            }
            file.commit();
        } catch (MVStoreException | IllegalStateException | UncheckedIOException e) {
            fail(batch, e);
            return;
        }
        for (int i = 0; i < numbers.length; i++) {
            confirm(batch.get(i), numbers[i]);
        }
    }

    private long apply(SpoolWrite change) {
        if (change.record() == null) {
            file.remove(change.number());
            compacting = true;
            return change.number();
        }
        file.put(++lastNumber, change.record());
        return lastNumber;
    }

    private void confirm(SpoolWrite change, long number) {
        if (change.record() != null) {
            index.stored(change.key(), number, change.record().length);
        }
        change.done().complete(true);
    }

    private void fail(List<SpoolWrite> batch, RuntimeException e) {
        if (!broken) {
            broken = true;
            log.error("the spool cannot be written any more; start the gateway again when its disk is well", e);
        }
        for (SpoolWrite change : batch) {
            if (change.record() != null) {
                index.failed(change.key(), change.record().length);
            }
            change.done().complete(false);
        }
    }

    private void compact() {
        try {
            compacting = file.compact();
        } catch (MVStoreException | IllegalStateException e) {
            fail(List.of(), e);
        }
    }
}
