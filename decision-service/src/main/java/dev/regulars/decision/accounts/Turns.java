package dev.regulars.decision.accounts;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets this process work on an account by one thread at a time, in order of arrival, so that threads do not decide
 * for nothing. It makes nothing right: that is the version's part, which other processes see too. So who waits too
 * long goes on without a turn.
 */
public final class Turns {

    /** Accounts that share a lock wait for each other needlessly; with 1,024, hardly ever. */
    private static final int LOCKS = 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ReentrantLock[] locks =
            Stream.generate(() -> new ReentrantLock(true)).limit(LOCKS).toArray(ReentrantLock[]::new);

    public <T> T inTurn(String accountId, Supplier<T> work) {
        ReentrantLock lock = locks[Math.floorMod(accountId.hashCode(), LOCKS)];
        boolean mine = await(lock);
        try {
            return work.get();
        } finally {
            if (mine) {
                lock.unlock();
            }
        }
    }

    private static boolean await(ReentrantLock lock) {
        try {
            return lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
