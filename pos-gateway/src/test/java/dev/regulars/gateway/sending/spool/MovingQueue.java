package dev.regulars.gateway.sending.spool;

import dev.regulars.gateway.sending.Answer;
import dev.regulars.gateway.sending.DecisionService;
import dev.regulars.gateway.sending.WaitingTransactions;
import dev.regulars.gateway.transaction.PosTransaction;
import java.util.ArrayList;
import java.util.List;

/** A queue and a decision service in memory; between two looks of a sale anything else may happen. */
final class MovingQueue implements WaitingTransactions, DecisionService {
    final List<String> decided = new ArrayList<>();
    private final List<PosTransaction> waiting = new ArrayList<>();
    private Runnable afterALook = () -> {};
    boolean up;
    boolean takes;

    /** Done once, right after the next look. */
    void afterTheNextLook(Runnable event) {
        afterALook = event;
    }

    void workOff() {
        waiting.forEach(transaction -> decided.add(transaction.transactionId()));
        waiting.clear();
    }

    @Override
    public boolean mayHold(String key) {
        boolean holds = waiting.stream().anyMatch(other -> other.key().equals(key));
        Runnable event = afterALook;
        afterALook = () -> {};
        event.run();
        return holds;
    }

    @Override
    public boolean isKnown() {
        return true;
    }

    @Override
    public boolean add(PosTransaction transaction) {
        return takes && waiting.add(transaction);
    }

    @Override
    public Answer decide(PosTransaction transaction) {
        if (!up) {
            return new Answer.Open(Answer.Cause.DOWN);
        }
        if (!decided.contains(transaction.transactionId())) {
            decided.add(transaction.transactionId());
        }
        return new Answer.Decided(new byte[0]);
    }
}
