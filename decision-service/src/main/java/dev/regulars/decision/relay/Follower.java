package dev.regulars.decision.relay;

import dev.regulars.decision.accounts.DecisionRecord;
import java.util.List;

/**
 * Is told of decisions when the broker has them and before they leave their outboxes: once or, after a failure or a
 * crash, again. So repeating it has to change nothing, and what it throws is tried again.
 */
public interface Follower {

    void published(List<DecisionRecord> decisions);
}
