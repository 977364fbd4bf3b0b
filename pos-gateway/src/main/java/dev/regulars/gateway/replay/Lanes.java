package dev.regulars.gateway.replay;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Work with the same key is done one after the other, in the order of its coming; different keys side by side.
 * Each lane is one thread with a bounded queue; a full queue makes the caller wait.
 */
final class Lanes implements AutoCloseable {

    /** Waiting work in a lane at most. */
    static final int DEPTH = 64;

    private final List<ThreadPoolExecutor> lanes;

    Lanes(int count) {
        lanes = IntStream.range(0, count).mapToObj(Lanes::lane).toList();
    }

    void submit(String key, Runnable work) {
        int hash = key.hashCode();
        lanes.get(Math.floorMod(hash ^ (hash >>> 16), lanes.size())).execute(work);
    }

    private static ThreadPoolExecutor lane(int number) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(DEPTH),
                work -> new Thread(work, "lane-" + number),
                Lanes::waitForRoom);
    }

    private static void waitForRoom(Runnable work, ThreadPoolExecutor lane) {
        try {
            lane.getQueue().put(work);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException(interrupted);
        }
    }

    /** Waits until all that was submitted is done. */
    boolean finish(Duration limit) throws InterruptedException {
        lanes.forEach(ThreadPoolExecutor::shutdown);
        long deadline = System.nanoTime() + limit.toNanos();
        boolean done = true;
        for (ThreadPoolExecutor lane : lanes) {
            done &= lane.awaitTermination(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
        return done;
    }

    @Override
    public void close() {
        lanes.forEach(ThreadPoolExecutor::shutdownNow);
    }
}
