package dev.regulars.decision.messages;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** Some threads with a queue that is bounded: who brings more waits. */
final class Workers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private final ExecutorService threads;
    private final Semaphore room;
    private final int most;

    /** @param most in the queue and at work */
    Workers(String name, int threads, int most) {
        this.most = most;
        room = new Semaphore(most);
        CustomizableThreadFactory daemons = new CustomizableThreadFactory(name + "-");
        daemons.setDaemon(true);
        this.threads = Executors.newFixedThreadPool(threads, daemons);
    }

    void add(Runnable task) throws InterruptedException {
        room.acquire();
        threads.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.warn("what became of a message was not written down: {}", e.toString());
            } finally {
                room.release();
            }
        });
    }

    void awaitAll() throws InterruptedException {
        room.acquire(most);
        room.release(most);
    }

    /** What was begun is not broken off: a server may just have said yes. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
