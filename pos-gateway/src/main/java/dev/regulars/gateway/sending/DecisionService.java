package dev.regulars.gateway.sending;

import dev.regulars.gateway.transaction.PosTransaction;

/** The direct way. Answers within its time budget; a failure is an answer too. */
public interface DecisionService {
    Answer decide(PosTransaction transaction);
}
