package dev.regulars.decision.relay;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the relay does beside its stages: index and topics at start, then sweeps; each tried until it succeeds. */
final class Upkeep implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    @FunctionalInterface
    interface Task {
        void run() throws InterruptedException;
    }

    private final String name;
    private final Task task;
    private final Duration every;
    private final Duration afterFailure;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** @param every zero for a task to be done once */
    Upkeep(String name, Duration every, Duration afterFailure, Task task) {
        this.name = name;
        this.task = task;
        this.every = every;
        this.afterFailure = afterFailure;
    }

    @Override
    public void run() {
        try {
            Duration pause;
            do {
                boolean done = attempt();
                if (done && every.isZero()) {
                    return;
                }
                pause = done ? every : afterFailure;
            } while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean attempt() throws InterruptedException {
        try {
            task.run();
            return true;
        } catch (RuntimeException e) {
            LOG.warn("{} failed and is tried again: {}", name, e.toString());
            return false;
        }
    }

    void stop() {
        stopped.countDown();
    }
}
