package dev.regulars.gateway.batches;

import java.time.Duration;

/** Whether a batch is to stop: its sender cancelled it, or the gateway ends. */
final class StopSignal {
    private boolean cancelled;
    private boolean ending;

    synchronized void cancel() {
        cancelled = true;
        notifyAll();
    }

    synchronized void end() {
        ending = true;
        notifyAll();
    }

    synchronized boolean isSet() {
        return cancelled || ending;
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    synchronized boolean isEnding() {
        return ending;
    }

    /** Returns early when the signal comes. */
    synchronized void pause(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toMillis(); left > 0 && !isSet(); left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }
}
