package dev.regulars.decision.messages.sms.smpp;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** So many in a second, evenly; and none for a while when the message centre said that it is too much. */
final class Pace {

    private final long between;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition time = lock.newCondition();
    private long next = System.nanoTime();

    Pace(int perSecond) {
        between = Duration.ofSeconds(1).toNanos() / perSecond;
    }

    /** Waits for its turn; false, and no turn is used, when that is later than {@code atMost}. */
    boolean take(Duration atMost) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long end = System.nanoTime() + atMost.toNanos();
            while (next - System.nanoTime() > 0) {
                if (next - end > 0) {
                    return false;
                }
                var unused = time.awaitNanos(next - System.nanoTime());
            }
            next = System.nanoTime() + between;
            return true;
        } finally {
            lock.unlock();
        }
    }

    void pause(Duration pause) {
        lock.lock();
        try {
            next = Math.max(next, System.nanoTime() + pause.toNanos());
        } finally {
            lock.unlock();
        }
    }
}
