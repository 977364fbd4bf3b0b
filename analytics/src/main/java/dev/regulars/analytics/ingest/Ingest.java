package dev.regulars.analytics.ingest;

import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the one thread that reads and writes, from the service's start to its stop. */
@Component
public final class Ingest implements SmartLifecycle {
    private static final long STOP_LIMIT_SECONDS = 10;

    private final IngestDecisions decisions;
    private final Thread thread;

    Ingest(DecisionFeed feed, StoredDecisions stored, IngestSettings settings) {
        decisions = new IngestDecisions(feed, stored, settings.retryWait());
        thread = new Thread(decisions, "ingest");
    }

    public FeedState state() {
        return decisions.state();
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public void stop() {
        decisions.stop();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(STOP_LIMIT_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }
}
