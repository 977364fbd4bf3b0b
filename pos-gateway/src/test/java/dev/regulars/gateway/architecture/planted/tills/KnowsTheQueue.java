package dev.regulars.gateway.architecture.planted.tills;

import dev.regulars.gateway.sending.WaitingTransactions;

class KnowsTheQueue {
    boolean waits(WaitingTransactions waiting) {
        return waiting.mayHold("key");
    }
}
