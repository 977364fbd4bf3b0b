package dev.regulars.decision.relay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.regulars.decision.accounts.DecisionRecord;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What the threads of a {@link Relay} do, one pass after the other. A pass may end at any step, and is made again by
 * this relay or another one.
 */
class Passes {

    final WorkQueue toStore;
    final WorkQueue toPublish;

    private final Outboxes outboxes;
    private final Journal journal;
    private final Broker broker;
    private final AtomicBoolean overflowed = new AtomicBoolean();
    /** The account behind which the sweep goes on. */
    private String place = "";

    Passes(Outboxes outboxes, Journal journal, Broker broker, int queueLimit) {
        this.outboxes = outboxes;
        this.journal = journal;
        this.broker = broker;
        this.toStore = new WorkQueue(queueLimit);
        this.toPublish = new WorkQueue(queueLimit);
    }

    /** Says that the account has committed. Never blocks, never fails. */
    void submit(String accountId) {
        submitted(accountId);
    }

    private boolean submitted(String accountId) {
        boolean room = toStore.offer(accountId, 0);
        if (!room) {
            overflowed.set(true);
        }
        return room;
    }

    /** Copies what is in the outboxes; how many decisions were new to this relay. */
    int store(Collection<String> accounts) {
        Map<String, Long> stored = new LinkedHashMap<>();
        accounts.forEach(account -> stored.put(account, toPublish.upTo(account)));
        int[] count = {0};
        outboxes.read(stored.keySet(), chunk -> {
            List<DecisionRecord> news = chunk.stream()
                    .filter(d -> d.sequence() > stored.getOrDefault(d.accountId(), 0L))
                    .toList();
            journal.store(news);
            count[0] += news.size();
            sequences(chunk).forEach(this::remember);
        });
        return count[0];
    }

    private void remember(String accountId, long storedUpTo) {
        if (!toPublish.offer(accountId, storedUpTo)) {
            overflowed.set(true);
        }
    }

    /** Publishes what is stored, then removes it from the outboxes. */
    void publish(Map<String, Long> storedUpTo) {
        outboxes.read(storedUpTo.keySet(), chunk -> {
            List<DecisionRecord> stored = chunk.stream()
                    .filter(d -> d.sequence() <= storedUpTo.getOrDefault(d.accountId(), 0L))
                    .toList();
            send(stored.stream().collect(groupingBy(DecisionRecord::accountId, LinkedHashMap::new, toList())));
            outboxes.remove(sequences(stored));
        });
    }

    /**
     * The next event of an account is sent when the broker has the one before, so that whoever reads the topic first
     * sees an account's events in order, whatever is lost and sent again.
     */
    private void send(Map<String, List<DecisionRecord>> byAccount) {
        int rounds = byAccount.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < rounds; i++) {
            int round = i;
            broker.send(byAccount.values().stream()
                    .filter(events -> events.size() > round)
                    .map(events -> events.get(round))
                    .toList());
        }
    }

    private static Map<String, Long> sequences(List<DecisionRecord> decisions) {
        return decisions.stream().collect(toMap(DecisionRecord::accountId, DecisionRecord::sequence, Math::max));
    }

    /**
     * Finds the accounts whose outbox holds something, whoever left it there, as many as there is room for; who could
     * not go by all of them goes on there when there is room again, and once more from the first.
     */
    synchronized void sweep() {
        String from = place;
        place = outboxes.pending(from, this::submitted);
        if (!from.isEmpty()) {
            overflowed.set(true);
        }
    }

    /** Sweeps when something did not fit a queue and there is room again. */
    void makeUp() {
        if (toStore.isHalfEmpty() && toPublish.isHalfEmpty() && overflowed.getAndSet(false)) {
            sweep();
        }
    }
}
