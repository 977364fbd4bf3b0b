package dev.regulars.gateway.sending;

import dev.regulars.gateway.transaction.PosTransaction;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/**
 * Asks the decision service directly; keeps the transaction in the queue when no decision comes back in time, and in
 * the spool when the queue does not take it.
 *
 * <p>Order: a member buys at 10:00 while the service is down (queued) and again at 10:01 when it is back. The second
 * sale is queued too, behind the first, until the service has worked the first one off. The same holds for the spool,
 * which is asked first: a sale moves from there to the queue; asked the other way round, it could be missed in both.
 */
@Service
public class SendTransaction {
    private final DecisionService decisions;
    private final WaitingTransactions waiting;
    private final SpooledTransactions spooled;
    private final Outcomes outcomes;

    SendTransaction(
            DecisionService decisions, WaitingTransactions waiting, SpooledTransactions spooled, Outcomes outcomes) {
        this.outcomes = outcomes;
        this.decisions = decisions;
        this.waiting = waiting;
        this.spooled = spooled;
    }

    public Outcome send(PosTransaction transaction) {
        return noted(outcomeOf(transaction, spooled::add));
    }

    /** For what can wait where it is, a file say: it takes no room in the spool from tills, who cannot. */
    public Outcome sendPastTheSpool(PosTransaction transaction) {
        return noted(outcomeOf(transaction, one -> false));
    }

    private Outcome noted(Outcome outcome) {
        outcomes.note(outcome);
        return outcome;
    }

    private Outcome outcomeOf(PosTransaction transaction, Predicate<PosTransaction> spool) {
        if (spooled.mayHold(transaction.key())) {
            return spool(transaction, spool);
        }
        if (waiting.mayHold(transaction.key())) {
            return queue(transaction, spool);
        }
        Answer answer = decisions.decide(transaction);
        if (answer instanceof Answer.Decided decided) {
            return new Outcome.Decided(decided.decision());
        }
        if (answer instanceof Answer.Refused refused) {
            return new Outcome.Refused(refused.status(), refused.problem());
        }
        return answer instanceof Answer.Kept ? queued(transaction, false) : queue(transaction, spool);
    }

    private Outcome queue(PosTransaction transaction, Predicate<PosTransaction> spool) {
        return waiting.add(transaction) ? queued(transaction, false) : spool(transaction, spool);
    }

    private static Outcome spool(PosTransaction transaction, Predicate<PosTransaction> spool) {
        return spool.test(transaction) ? queued(transaction, true) : new Outcome.NotStored();
    }

    private static Outcome queued(PosTransaction transaction, boolean here) {
        return new Outcome.Queued(transaction.transactionId(), transaction.decisionId(), here);
    }
}
