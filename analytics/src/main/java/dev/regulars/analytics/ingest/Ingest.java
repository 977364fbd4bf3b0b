package dev.regulars.analytics.ingest;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs a thread for each topic that reads and writes, from the service's start to its stop. */
@Component
public final class Ingest implements SmartLifecycle {
    private static final long STOP_LIMIT_SECONDS = 10;

    private final IngestTopic decisions;
    private final List<IngestTopic> topics;
    private final List<Thread> threads;

    Ingest(
            @Qualifier("decisionsFeed") Feed decisionsFeed,
            @Qualifier("duckDbDecisions") StoredEvents decisions,
            @Qualifier("programsFeed") Feed programsFeed,
            @Qualifier("duckDbPrograms") StoredEvents programs,
            @Qualifier("vouchersFeed") Feed vouchersFeed,
            @Qualifier("duckDbVoucherChanges") StoredEvents vouchers,
            @Qualifier("feedbackFeed") Feed feedbackFeed,
            @Qualifier("duckDbFeedback") StoredEvents feedback,
            @Qualifier("messageStepsFeed") Feed messageStepsFeed,
            @Qualifier("duckDbMessageSteps") StoredEvents messageSteps,
            IngestSettings settings) {
        this.decisions = new IngestTopic(settings.topic(), decisionsFeed, decisions, settings.retryWait());
        topics = List.of(
                this.decisions,
                new IngestTopic(settings.programsTopic(), programsFeed, programs, settings.retryWait()),
                new IngestTopic(settings.vouchersTopic(), vouchersFeed, vouchers, settings.retryWait()),
                new IngestTopic(settings.feedbackTopic(), feedbackFeed, feedback, settings.retryWait()),
                new IngestTopic(settings.messageStepsTopic(), messageStepsFeed, messageSteps, settings.retryWait()));
        threads = topics.stream()
                .map(topic -> new Thread(topic, "ingest " + topic.name()))
                .toList();
    }

    /** Of the decisions. */
    public FeedState state() {
        return decisions.state();
    }

    @Override
    public void start() {
        threads.forEach(Thread::start);
    }

    @Override
    public void stop() {
        topics.forEach(IngestTopic::stop);
        try {
            for (Thread thread : threads) {
                thread.join(TimeUnit.SECONDS.toMillis(STOP_LIMIT_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return threads.stream().anyMatch(Thread::isAlive);
    }
}
