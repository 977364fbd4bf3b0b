package dev.regulars.decision.relay;

import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.simulation.Scheduler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the tills were told; whoever asks is told the same. */
final class Replies {

    final List<String> problems = new ArrayList<>();

    private final Scheduler scheduler;
    private final Map<Request, Reply> replies = new TreeMap<>(Request.ORDER);
    private int tillsLeft;

    Replies(Scheduler scheduler, int tills) {
        this.scheduler = scheduler;
        this.tillsLeft = tills;
    }

    void add(Request request, Reply reply) {
        scheduler.trace(request + " is answered");
        Reply earlier = replies.putIfAbsent(request, reply);
        if (earlier != null && !earlier.equals(reply)) {
            problems.add(request.id() + " was answered " + earlier + " and " + reply);
        }
    }

    /** The simulation is over with the last one. */
    void tillIsDone() {
        if (--tillsLeft == 0) {
            scheduler.end();
        }
    }

    boolean isDecided(String id) {
        return decided().stream().anyMatch(decision -> decision.id().equals(id));
    }

    List<DecisionRecord> decided() {
        return replies.values().stream()
                .filter(Reply.Decided.class::isInstance)
                .map(reply -> ((Reply.Decided) reply).decision())
                .toList();
    }

    Map<Request, Reply> all() {
        return replies;
    }
}
