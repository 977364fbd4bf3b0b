package dev.regulars.decision.relay;

import dev.regulars.decision.accounts.DecisionRecord;
import java.util.List;

/** Takes the events of decisions. */
interface Broker {

    /** Returns when the broker has them all; a failure leaves some published, and all have to be published again. */
    void send(List<DecisionRecord> decisions);
}
