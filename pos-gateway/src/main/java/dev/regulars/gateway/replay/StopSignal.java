package dev.regulars.gateway.replay;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Ends a replay early, once, with the first reason given. Waiting for a retry is waiting for this signal. */
final class StopSignal {

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicReference<String> reason = new AtomicReference<>();

    void stop(String why) {
        reason.compareAndSet(null, why);
        stopped.countDown();
    }

    boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** True when stopped before the time was over. */
    boolean within(Duration time) throws InterruptedException {
        return stopped.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason.get());
    }
}
