package dev.regulars.decision.relay;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.Drain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.SmartLifecycle;

/**
 * Empties outboxes, in two stages: storing copies decisions to their collections, publishing sends their events and
 * then removes them from the outbox. So everything stays readable while the broker is away, and is not written again
 * at each attempt to publish. Memory is bounded by the queues; what does not fit is found again by the sweep, which
 * also finds what a crash left.
 *
 * <p>Two instances may work on one account: both write the same documents under the same ids, an event may be
 * published twice with the same id, and removing up to a sequence removes nothing that was not stored and published
 * before.
 */
public final class Relay implements Drain, SmartLifecycle {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final RelaySettings settings;
    private final Publisher publisher;
    private final Passes passes;
    private final List<Stage> storing = new ArrayList<>();
    private final Stage publishing;
    private final List<Upkeep> upkeep;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicBoolean running = new AtomicBoolean();

    Relay(Documents documents, KafkaSettings kafka, RelaySettings settings, List<Follower> followers) {
        this.settings = settings;
        Outboxes outboxes = new Outboxes(documents);
        this.publisher = new Publisher(kafka, settings.publishTimeout());
        Broker broker = decisions -> {
            publisher.send(decisions);
            followers.forEach(follower -> follower.published(decisions));
        };
        this.passes = new Passes(outboxes, new Journal(documents), broker, settings.queueLimit());
        for (int i = 0; i < settings.storingWorkers(); i++) {
            storing.add(
                    new Stage("storing decisions", passes.toStore, settings, batch -> passes.store(batch.keySet())));
        }
        this.publishing = new Stage("publishing events", passes.toPublish, settings, passes::publish);
        Duration retry = settings.backOffMax();
        this.upkeep = List.of(
                new Upkeep("creating topics", Duration.ZERO, retry, () -> Topics.create(kafka)),
                new Upkeep("creating the index", Duration.ZERO, retry, outboxes::index),
                new Upkeep("looking for filled outboxes", settings.sweepEvery(), retry, passes::sweep),
                new Upkeep("making up for a full queue", Duration.ofSeconds(1), retry, passes::makeUp));
    }

    /** Says that the account has committed. Never blocks, never fails. */
    public void submit(String accountId) {
        passes.submit(accountId);
    }

    /** Stores, now, all that the account has committed; true when there was something left to store. */
    public boolean flush(String accountId) {
        return passes.store(List.of(accountId)) > 0;
    }

    @Override
    public boolean drain(String accountId) {
        if (publishing.isFailing()) {
            return false;
        }
        submit(accountId);
        Duration patience = settings.fullOutboxWait();
        try {
            return passes.toStore.awaitGone(accountId, patience) && passes.toPublish.awaitGone(accountId, patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void start() {
        if (running.compareAndSet(false, true)) {
            storing.forEach(this::run);
            run(publishing);
            upkeep.forEach(this::run);
        }
    }

    private void run(Runnable work) {
        Thread thread = new Thread(work, "relay-" + threads.size());
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    /** Finishes the batches in hand; what is left in outboxes is found at the next start. */
    @Override
    public void stop() {
        if (running.compareAndSet(true, false)) {
            storing.forEach(Stage::stop);
            publishing.stop();
            upkeep.forEach(Upkeep::stop);
            threads.forEach(Relay::join);
            threads.clear();
        }
        publisher.close();
    }

    private static void join(Thread thread) {
        try {
            thread.join(STOP_PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }

    /** Begins before requests are let in, and ends after the last one. */
    @Override
    public int getPhase() {
        return 0;
    }
}
