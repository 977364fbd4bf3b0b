package dev.regulars.gateway.webhooks;

import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.ReasonCode;

/** Ends the reading of an event at its first wrong element; caught where the reading began. */
public final class NotAsExpected extends RuntimeException {
    private final transient Reason reason;

    NotAsExpected(ReasonCode code, String path, String expected) {
        super(path + " " + expected, null, false, false);
        reason = new Reason(code, path, expected);
    }

    public Reason reason() {
        return reason;
    }
}
