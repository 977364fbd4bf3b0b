package dev.regulars.gateway.sending.spool;

import dev.regulars.gateway.sending.spool.SpoolIndex.Stored;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** One key: what of it is on the disk, in order, and how many writes are under way. */
final class SpooledKey {
    private final Deque<Stored> stored = new ArrayDeque<>();
    private int writing;

    void begin() {
        writing++;
    }

    void failed() {
        writing--;
    }

    void stored(Stored one) {
        writing--;
        stored.addLast(one);
    }

    void found(Stored one) {
        stored.addLast(one);
    }

    void removeFirst(Stored first) {
        if (!first.equals(stored.pollFirst())) {
            throw new IllegalStateException("transactions of a key are forwarded one after the other");
        }
    }

    List<Stored> first(int max) {
        return stored.stream().limit(max).toList();
    }

    boolean hasStored() {
        return !stored.isEmpty();
    }

    boolean isEmpty() {
        return stored.isEmpty() && writing == 0;
    }
}
