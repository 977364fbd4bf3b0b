package dev.regulars.gateway.sending.spool;

import dev.regulars.gateway.sending.spool.SpoolIndex.Stored;
import dev.regulars.gateway.watching.TraceHeaders;
import io.github.resilience4j.core.IntervalFunction;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Empties the spool round by round: several keys at once, each key in order and only up to the first that fails. */
@Component
class Forwarder {
    private static final Logger log = LoggerFactory.getLogger(Forwarder.class);
    private static final int KEYS_PER_THREAD = 8;
    private static final int TRANSACTIONS_PER_KEY = 100;
    private static final int MAX_ATTEMPT = 30;
    private static final double FACTOR = 2.0;

    private final Spool spool;
    private final Onward onward;
    private final TraceHeaders trace;
    private final int threads;
    private final IntervalFunction pauses;
    private final ExecutorService pool;
    private volatile boolean stopped;
    private int attempt;

    Forwarder(Spool spool, Onward onward, TraceHeaders trace, SpoolSettings settings) {
        this.spool = spool;
        this.onward = onward;
        this.trace = trace;
        this.threads = settings.forwarders();
        this.pauses = IntervalFunction.ofExponentialBackoff(settings.firstRetry(), FACTOR, settings.maxRetry());
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "spool-forwarder");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** How long to wait before the next round: nothing when all went on. */
    long round() throws InterruptedException {
        List<String> keys = spool.oldestKeys(threads * KEYS_PER_THREAD);
        List<Callable<Boolean>> tasks =
                keys.stream().map(key -> (Callable<Boolean>) () -> forward(key)).toList();
        int succeeded = 0;
        for (Future<Boolean> task : pool.invokeAll(tasks)) {
            succeeded += wentOn(task) ? 1 : 0;
        }
        if (succeeded == keys.size()) {
            attempt = 0;
            return 0;
        }
        attempt = succeeded > 0 ? 1 : Math.min(attempt + 1, MAX_ATTEMPT);
        return pauses.apply(attempt);
    }

    private boolean forward(String key) {
        for (Stored stored : spool.firstOf(key, TRANSACTIONS_PER_KEY)) {
            if (stopped || !send(spool.read(stored))) {
                spool.toTheEnd(key);
                return false;
            }
            spool.forwarded(key, stored);
        }
        return true;
    }

    private boolean send(Spooled spooled) {
        return trace.goOn(spooled.trace(), "send on from the spool", () -> onward.send(spooled.transaction()));
    }

    private static boolean wentOn(Future<Boolean> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException | CancellationException e) {
            log.error("a spooled transaction could not be sent on", e);
            return false;
        }
    }

    /** Lets what is under way end; nothing is interrupted, since that would close the spool's file. */
    void stop() throws InterruptedException {
        stopped = true;
        pool.shutdown();
        if (!pool.awaitTermination(30, TimeUnit.SECONDS)) {
            log.warn("a spooled transaction is still being sent on");
        }
    }
}
