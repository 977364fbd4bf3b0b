package dev.regulars.gateway.sending;

import dev.regulars.gateway.transaction.PosTransaction;

/** The queue that the decision service works off, each key in order. */
public interface WaitingTransactions {
    /** Whether something of this key may still wait, so that nothing of the key may overtake it. */
    boolean mayHold(String key);

    /** False until the queue has been looked at: what an earlier run left there is not known yet. */
    boolean isKnown();

    /** True when the transaction is stored durably; false when it is not known to be. */
    boolean add(PosTransaction transaction);
}
