package dev.regulars.gateway.sending.spool;

import dev.regulars.gateway.transaction.PosTransaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the spool holds, by key, and how much room is left. In memory: some hundred bytes for each transaction. */
final class SpoolIndex {
    private final Map<String, SpooledKey> keys = new LinkedHashMap<>();
    private final int maxTransactions;
    private final long maxBytes;
    private int transactions;
    private long bytes;

    SpoolIndex(int maxTransactions, long maxBytes) {
        this.maxTransactions = maxTransactions;
        this.maxBytes = maxBytes;
    }

    synchronized boolean holds(String key) {
        return keys.containsKey(key);
    }

    /** Takes room for a write that begins; from here on the key is held. False when there is no room. */
    synchronized boolean reserve(String key, int length) {
        if (transactions >= maxTransactions || bytes + length > maxBytes) {
            return false;
        }
        count(1, length);
        of(key).begin();
        return true;
    }

    /** The write that took the room is on the disk. */
    synchronized void stored(String key, long number, int length) {
        of(key).stored(new Stored(number, length));
        notifyAll();
    }

    /** The write that took the room failed. */
    synchronized void failed(String key, int length) {
        count(-1, -length);
        of(key).failed();
        forgetIfEmpty(key);
    }

    /** What an earlier run left. It may be more than the limits allow today. */
    synchronized void found(long number, PosTransaction transaction, int length) {
        count(1, length);
        of(transaction.key()).found(new Stored(number, length));
    }

    synchronized void forwarded(String key, Stored first) {
        count(-1, -first.length());
        of(key).removeFirst(first);
        forgetIfEmpty(key);
    }

    /** The keys that have waited longest. */
    synchronized List<String> oldestKeys(int max) {
        return keys.entrySet().stream()
                .filter(key -> key.getValue().hasStored())
                .limit(max)
                .map(Map.Entry::getKey)
                .toList();
    }

    synchronized List<Stored> firstOf(String key, int max) {
        SpooledKey held = keys.get(key);
        return held == null ? List.of() : held.first(max);
    }

    /** Behind the others, so that a key that cannot be sent on does not keep them waiting. */
    synchronized void toTheEnd(String key) {
        SpooledKey held = keys.remove(key);
        if (held != null) {
            keys.put(key, held);
        }
    }

    synchronized void awaitStored(long millis) throws InterruptedException {
        if (oldestKeys(1).isEmpty()) {
            wait(millis);
        }
    }

    synchronized SpoolLevel level() {
        return new SpoolLevel(transactions, bytes, maxTransactions, maxBytes);
    }

    synchronized void clear() {
        keys.clear();
        transactions = 0;
        bytes = 0;
    }

    private void count(int more, int length) {
        transactions += more;
        bytes += length;
    }

    private SpooledKey of(String key) {
        return keys.computeIfAbsent(key, name -> new SpooledKey());
    }

    private void forgetIfEmpty(String key) {
        if (of(key).isEmpty()) {
            keys.remove(key);
        }
    }

    /** @param length of the record in bytes */
    record Stored(long number, int length) {}
}
