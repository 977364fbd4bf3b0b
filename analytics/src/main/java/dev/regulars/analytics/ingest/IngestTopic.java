package dev.regulars.analytics.ingest;

import dev.regulars.analytics.ingest.StoredEvents.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads until it is stopped. After any failure the reader is thrown away and opened again at the stored offsets, so a
 * batch whose fate is unknown is either there with its offsets or read again.
 */
final class IngestTopic implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(IngestTopic.class);

    private final String name;
    private final Feed feed;
    private final StoredEvents stored;
    private final Duration retryWait;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile FeedState state = FeedState.STARTING;
    private volatile Feed.@Nullable Reader reader;

    IngestTopic(String name, Feed feed, StoredEvents stored, Duration retryWait) {
        this.name = name;
        this.feed = feed;
        this.stored = stored;
        this.retryWait = retryWait;
    }

    String name() {
        return name;
    }

    FeedState state() {
        return state;
    }

    void stop() {
        stopped.countDown();
        Feed.Reader current = reader;
        if (current != null) {
            current.wakeUp();
        }
    }

    @Override
    public void run() {
        while (running()) {
            try {
                readOn();
            } catch (FeedFailure e) {
                enter(FeedState.BROKER_AWAY, e);
            } catch (RuntimeException e) {
                // Whatever it was, no record is lost: reading starts again at the stored offsets.
                enter(FeedState.FAILING, e);
            }
            rest();
        }
    }

    private void readOn() {
        Optional<Feed.Reader> opened = feed.open(stored);
        if (opened.isEmpty()) {
            enter(FeedState.WAITING_FOR_TOPIC, null);
            return;
        }
        try (Feed.Reader current = opened.get()) {
            reader = current;
            enter(FeedState.READING, null);
            while (running()) {
                current.next().ifPresent(this::store);
            }
        } finally {
            reader = null;
        }
    }

    private void store(Batch batch) {
        Outcome outcome = stored.add(batch);
        if (outcome.rejected() > 0) {
            log.warn(
                    "put {} of {} records aside, see the table rejected",
                    outcome.rejected(),
                    batch.arrivals().size());
        }
        log.debug("stored a batch: {}", outcome);
    }

    /** Says what changed, once: a broker that is away for hours is one line in the log. */
    private void enter(FeedState next, @Nullable Exception cause) {
        if (next == state || !running()) {
            return;
        }
        if (next == FeedState.FAILING) {
            log.error("ingest of {}: {}, trying again every {}", name, next.word(), retryWait, cause);
        } else {
            log.info("ingest of {}: {}{}", name, next.word(), cause == null ? "" : ", " + cause.getMessage());
        }
        state = next;
    }

    private boolean running() {
        return stopped.getCount() > 0;
    }

    private void rest() {
        try {
            // The answer does not matter: the loop looks for itself whether it is to stop.
            boolean ignored = stopped.await(retryWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }
}
