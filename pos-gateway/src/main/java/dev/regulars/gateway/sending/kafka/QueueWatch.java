package dev.regulars.gateway.sending.kafka;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps the backlog's knowledge fresh, in the background, for as long as the gateway runs, Kafka up or not. */
@Component
class QueueWatch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(QueueWatch.class);
    private final QueueObserver observer;
    private final TopicCreator topics;
    private final Backlog backlog;
    private final QueueSettings settings;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "queue-watch");
        thread.setDaemon(true);
        return thread;
    });
    private final CountDownLatch firstLook = new CountDownLatch(1);
    private volatile boolean running;
    private boolean topicsExist;
    private boolean reachable = true;
    private long lastLook = Long.MIN_VALUE;

    QueueWatch(QueueObserver observer, TopicCreator topics, Backlog backlog, QueueSettings settings) {
        this.observer = observer;
        this.topics = topics;
        this.backlog = backlog;
        this.settings = settings;
    }

    /** Before the web server starts: a first sale must not overtake what an earlier run left in the queue. */
    @Override
    public void start() {
        running = true;
        long tick = settings.busyPoll().toMillis();
        clock.scheduleWithFixedDelay(this::lookIfDue, 0, tick, TimeUnit.MILLISECONDS);
        try {
            if (!firstLook.await(settings.startTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("Kafka does not answer; starting without knowing whether transactions wait there");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookIfDue() {
        long now = System.nanoTime();
        boolean due = lastLook == Long.MIN_VALUE
                || now - lastLook >= settings.idlePoll().toNanos();
        if (!due && backlog.isEmpty()) {
            return;
        }
        lastLook = now;
        try {
            look();
            report(true, "");
        } catch (ExecutionException | KafkaException e) {
            topicsExist &= !(e.getCause() instanceof UnknownTopicOrPartitionException);
            report(false, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // A task that throws would never be run again, and then the queue would hold tills back for ever.
            log.error("the queue could not be looked at", e);
        }
    }

    private void look() throws ExecutionException, InterruptedException {
        if (!topicsExist) {
            topics.createMissing();
            topicsExist = true;
        }
        backlog.observed(observer.observe());
        firstLook.countDown();
    }

    private void report(boolean reached, String reason) {
        if (reached != reachable) {
            reachable = reached;
            log.warn("Kafka {} {}", reached ? "answers" : "does not answer:", reason);
        }
    }

    @Override
    public void stop() {
        running = false;
        clock.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
