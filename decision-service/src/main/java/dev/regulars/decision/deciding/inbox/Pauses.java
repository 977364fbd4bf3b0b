package dev.regulars.decision.deciding.inbox;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waiting between attempts. */
final class Pauses {

    private Pauses() {}

    /** May end early when the thread is woken. */
    static void pause(Duration duration) {
        LockSupport.parkNanos(duration.toNanos());
    }
}
