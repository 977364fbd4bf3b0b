package dev.regulars.gateway.sending;

import dev.regulars.gateway.transaction.PosTransaction;

/** The queue that the decision service works off, each key in order. */
public interface WaitingTransactions {
    /** Whether something of this key may still wait, so that nothing of the key may overtake it. */
    boolean mayHold(String key);

    /** True when the transaction is stored durably; false when it is not known to be. */
    boolean add(PosTransaction transaction);
}
