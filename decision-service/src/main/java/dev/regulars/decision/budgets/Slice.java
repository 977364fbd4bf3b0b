package dev.regulars.decision.budgets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** The slice of a budget that this instance takes from; how much is in it, only the store knows. */
final class Slice {

    private static final int MAX_AT_ONCE = 100;

    final String campaign;
    final String name;
    final Instant opened;
    private final AtomicLong lastHold = new AtomicLong();
    private final Queue<String> settled = new ConcurrentLinkedQueue<>();

    Slice(String campaign, String name, Instant opened) {
        this.campaign = campaign;
        this.name = name;
        this.opened = opened;
    }

    String id() {
        return BudgetDocuments.sliceId(campaign, name);
    }

    String nextHold() {
        return "h" + lastHold.incrementAndGet();
    }

    /** The hold's decision is committed: the next update of the slice removes it. */
    void settled(String hold) {
        settled.add(hold);
    }

    List<String> takeSettled() {
        List<String> holds = new ArrayList<>();
        for (String hold = settled.poll(); hold != null; hold = holds.size() < MAX_AT_ONCE ? settled.poll() : null) {
            holds.add(hold);
        }
        return holds;
    }
}
