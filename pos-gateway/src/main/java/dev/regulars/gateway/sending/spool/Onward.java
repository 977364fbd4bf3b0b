package dev.regulars.gateway.sending.spool;

import dev.regulars.gateway.sending.Answer;
import dev.regulars.gateway.sending.DecisionService;
import dev.regulars.gateway.sending.WaitingTransactions;
import dev.regulars.gateway.transaction.PosTransaction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sends one transaction on: to the queue, or, while Kafka is away, directly. Directly only when the queue surely holds
 * nothing of the key: a sale that was queued before Kafka went away is older. What the decision service refuses waits
 * for the queue too, since there it goes to the dead letters.
 */
@Component
class Onward {
    private final WaitingTransactions queue;
    private final DecisionService decisions;
    private final boolean queueOnly;

    /** @param callbacks where outcomes are told to, by who follows the queue: nothing may pass the queue by then */
    Onward(
            WaitingTransactions queue,
            DecisionService decisions,
            @Value("${regulars.callbacks.url:}") String callbacks) {
        this.queue = queue;
        this.decisions = decisions;
        this.queueOnly = !callbacks.isEmpty();
    }

    /** True when somebody else keeps it durably. */
    boolean send(PosTransaction transaction) {
        if (queue.add(transaction)) {
            return true;
        }
        if (queueOnly || !queue.isKnown() || queue.mayHold(transaction.key())) {
            return false;
        }
        Answer answer = decisions.decide(transaction);
        return answer instanceof Answer.Decided || answer instanceof Answer.Kept;
    }
}
