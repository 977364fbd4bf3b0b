package dev.regulars.simulation;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program's thread: takes batches in the order in which they were put. */
final class Lane {

    /** Batches that may wait, so that reading is never far ahead. */
    private static final int MOST_WAITING = 8;

    private static final List<Numbered> END = List.of();
    private static final long LOOK_MILLIS = 50;

    private final BlockingQueue<List<Numbered>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final ProgramRun run;
    private final Thread thread;
    private volatile @Nullable Throwable broken;

    Lane(String name, ProgramRun run) {
        this.run = run;
        thread = new Thread(this::work, "simulation-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    private void work() {
        try {
            for (List<Numbered> batch = waiting.take(); !batch.isEmpty(); batch = waiting.take()) {
                batch.forEach(run::take);
            }
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            broken = e;
        }
    }

    /** @throws IllegalStateException when the thread has failed */
    void put(List<Numbered> batch) throws InterruptedException {
        while (!waiting.offer(batch, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            check();
        }
        check();
    }

    Outcome finish() throws InterruptedException {
        put(END);
        thread.join();
        check();
        return run.outcome();
    }

    void cancel() {
        thread.interrupt();
    }

    private void check() {
        Throwable reason = broken;
        if (reason != null) {
            throw new IllegalStateException("the simulation failed: " + reason, reason);
        }
    }
}
