package dev.regulars.decision.relay;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Accounts that wait for a stage, each once however often it is offered, and by one worker at a time. With each goes
 * the sequence up to which the stage before has done its work.
 */
final class WorkQueue {

    private final int limit;
    private final Map<String, Long> waiting = new LinkedHashMap<>();
    private final Map<String, Long> busy = new HashMap<>();

    WorkQueue(int limit) {
        this.limit = limit;
    }

    /** False when full: the account is not remembered. */
    synchronized boolean offer(String account, long upTo) {
        if (waiting.size() >= limit && !waiting.containsKey(account)) {
            return false;
        }
        waiting.merge(account, upTo, Math::max);
        notifyAll();
        return true;
    }

    /** Waits for work; empty when there was none in time. What is taken is busy until {@link #done}. */
    synchronized Map<String, Long> take(int max, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        Map<String, Long> batch = idle(max);
        for (long left = deadline - System.nanoTime();
                batch.isEmpty() && left > 0;
                left = deadline - System.nanoTime()) {
            wait(Math.max(1, left / 1_000_000));
            batch = idle(max);
        }
        return batch;
    }

    private Map<String, Long> idle(int max) {
        Map<String, Long> batch = new LinkedHashMap<>();
        Iterator<Map.Entry<String, Long>> entries = waiting.entrySet().iterator();
        while (entries.hasNext() && batch.size() < max) {
            Map.Entry<String, Long> entry = entries.next();
            if (!busy.containsKey(entry.getKey())) {
                batch.put(entry.getKey(), entry.getValue());
                entries.remove();
            }
        }
        busy.putAll(batch);
        return batch;
    }

    synchronized void done(Collection<String> accounts) {
        busy.keySet().removeAll(accounts);
        notifyAll();
    }

    /** The sequence it came with, 0 when the account is not here. */
    synchronized long upTo(String account) {
        return Math.max(waiting.getOrDefault(account, 0L), busy.getOrDefault(account, 0L));
    }

    /** False when the account is still waiting or busy after that time. */
    synchronized boolean awaitGone(String account, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (waiting.containsKey(account) || busy.containsKey(account)) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            wait(Math.max(1, left / 1_000_000));
        }
        return true;
    }

    synchronized boolean isHalfEmpty() {
        return waiting.size() <= limit / 2;
    }
}
