package dev.regulars.decision.relay;

import dev.regulars.decision.accounts.DecisionRecord;

/** What a till is told. */
sealed interface Reply {

    record Decided(DecisionRecord decision) implements Reply {

        @Override
        public String toString() {
            return "as " + decision.accountId() + ":" + decision.sequence();
        }
    }

    enum Refused implements Reply {
        ID_REUSED,
        ORIGINAL_NOT_FOUND,
        TOO_MUCH
    }
}
