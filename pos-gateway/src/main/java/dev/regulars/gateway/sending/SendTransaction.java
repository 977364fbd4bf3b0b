package dev.regulars.gateway.sending;

import dev.regulars.gateway.transaction.PosTransaction;
import org.springframework.stereotype.Service;

/**
 * Asks the decision service directly; keeps the transaction in the queue when no decision comes back in time.
 *
 * <p>Order: a member buys at 10:00 while the service is down (queued) and again at 10:01 when it is back. The second
 * sale is queued too, behind the first, until the service has worked the first one off.
 */
@Service
public class SendTransaction {
    private final DecisionService decisions;
    private final WaitingTransactions waiting;

    SendTransaction(DecisionService decisions, WaitingTransactions waiting) {
        this.decisions = decisions;
        this.waiting = waiting;
    }

    public Outcome send(PosTransaction transaction) {
        if (waiting.mayHold(transaction.key())) {
            return queue(transaction);
        }
        Answer answer = decisions.decide(transaction);
        if (answer instanceof Answer.Decided decided) {
            return new Outcome.Decided(decided.decision());
        }
        if (answer instanceof Answer.Refused refused) {
            return new Outcome.Refused(refused.status(), refused.problem());
        }
        return answer instanceof Answer.Kept ? queued(transaction) : queue(transaction);
    }

    private Outcome queue(PosTransaction transaction) {
        return waiting.add(transaction) ? queued(transaction) : new Outcome.NotStored();
    }

    private static Outcome queued(PosTransaction transaction) {
        return new Outcome.Queued(transaction.transactionId(), transaction.decisionId());
    }
}
