package dev.regulars.decision.relay;

import dev.regulars.decision.simulation.Crash;
import dev.regulars.decision.simulation.Scheduler;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Sends its requests to any instance, and what got no answer, or came before its sale, again. */
final class Till implements Runnable {

    private final Scheduler scheduler;
    private final List<Instance> instances;
    private final Replies replies;
    private final Deque<Request> left = new ArrayDeque<>();

    Till(Scheduler scheduler, List<Instance> instances, Replies replies) {
        this.scheduler = scheduler;
        this.instances = instances;
        this.replies = replies;
    }

    /** Before or after what it has already. */
    void give(Request request) {
        if (scheduler.draw(2) == 0) {
            left.addFirst(request);
        } else {
            left.addLast(request);
        }
    }

    @Override
    public void run() {
        while (!left.isEmpty()) {
            Request request = left.removeFirst();
            boolean saleKnown = request.saleId() != null && replies.isDecided(request.saleId());
            Reply reply = ask(request);
            if (reply == Reply.Refused.ORIGINAL_NOT_FOUND && !saleKnown) {
                left.addLast(request);
                scheduler.sleep(scheduler.draw(20));
            } else {
                replies.add(request, reply);
            }
        }
        replies.tillIsDone();
    }

    private Reply ask(Request request) {
        while (true) {
            try {
                Instance instance = instances.get(scheduler.draw(instances.size()));
                return new Deciding(instance.life(), request).decide();
            } catch (Crash e) {
                scheduler.trace("repeats " + request.id());
                scheduler.sleep(scheduler.draw(20));
            }
        }
    }
}
