package dev.regulars.decision.relay;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes accounts from a queue and works on them; what fails goes back and is tried again, for ever, ever more slowly.
 */
final class Stage implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Stage.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Work on a batch; repeating any part of it must be harmless. */
    @FunctionalInterface
    interface Step {
        void run(Map<String, Long> batch);
    }

    private final String name;
    private final WorkQueue queue;
    private final RelaySettings settings;
    private final Step step;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Duration pause = Duration.ZERO;

    Stage(String name, WorkQueue queue, RelaySettings settings, Step step) {
        this.name = name;
        this.queue = queue;
        this.settings = settings;
        this.step = step;
    }

    @Override
    public void run() {
        try {
            while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pass(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for work and attempts it; false when there was none in time. */
    boolean pass(Duration patience) throws InterruptedException {
        Map<String, Long> batch = queue.take(settings.batch(), patience);
        if (!batch.isEmpty()) {
            attempt(batch);
        }
        return !batch.isEmpty();
    }

    private void attempt(Map<String, Long> batch) {
        try {
            step.run(batch);
            if (isFailing()) {
                LOG.info("{} works again", name);
            }
            pause = Duration.ZERO;
        } catch (RuntimeException e) {
            if (!isFailing()) {
                LOG.warn("{} failed and is tried again: {}", name, e.toString());
            }
            pause = isFailing() ? shorter(pause.multipliedBy(2), settings.backOffMax()) : settings.backOffFirst();
            batch.forEach(queue::offer);
        } finally {
            queue.done(batch.keySet());
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    boolean isFailing() {
        return !pause.isZero();
    }

    void stop() {
        stopped.countDown();
    }
}
