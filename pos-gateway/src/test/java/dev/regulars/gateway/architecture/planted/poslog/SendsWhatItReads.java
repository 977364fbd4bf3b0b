package dev.regulars.gateway.architecture.planted.poslog;

import dev.regulars.gateway.sending.WaitingTransactions;

class SendsWhatItReads {
    boolean waits(WaitingTransactions waiting) {
        return waiting.mayHold("key");
    }
}
