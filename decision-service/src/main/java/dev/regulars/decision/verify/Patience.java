package dev.regulars.decision.verify;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

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

    /** As long as the count falls, the time begins anew: a long queue is no reason to give up. */
    boolean awaitNone(Count count, String what, Consumer<String> printer) throws InterruptedException {
        long least = Long.MAX_VALUE;
        long deadline = 0;
        for (long now = count.now(); now > 0; now = count.now()) {
            if (now < least) {
                least = now;
                deadline = System.nanoTime() + limit.toNanos();
                printer.accept(now + " " + what);
            } else if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
            pause();
        }
        return true;
    }

    @FunctionalInterface
    interface Count {
        long now() throws InterruptedException;
    }

    private static void pause() throws InterruptedException {
        if (new CountDownLatch(1).await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("nobody counts down");
        }
    }
}
