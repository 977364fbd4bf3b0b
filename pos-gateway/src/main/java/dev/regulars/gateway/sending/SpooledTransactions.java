package dev.regulars.gateway.sending;

import dev.regulars.gateway.transaction.PosTransaction;

/** What this gateway keeps itself until the queue or the decision service has taken it, each key in order. */
public interface SpooledTransactions {
    /** Whether something of this key is kept here; then nothing of the key may go another way. */
    boolean mayHold(String key);

    /** True when the transaction is on the disk; false when there is no room, or it is not known to be there. */
    boolean add(PosTransaction transaction);
}
