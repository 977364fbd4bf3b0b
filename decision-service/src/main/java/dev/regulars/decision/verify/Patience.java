package dev.regulars.decision.verify;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks again and again until something holds or the time is up. */
record Patience(Duration limit) {

    private static final long LOOK_EVERY_MILLIS = 250;

    @FunctionalInterface
    interface Condition {
        boolean holds() throws InterruptedException;
    }

    boolean await(Condition condition) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() throws InterruptedException {
        if (new CountDownLatch(1).await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("nobody counts down");
        }
    }
}
