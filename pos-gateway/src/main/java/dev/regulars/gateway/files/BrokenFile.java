package dev.regulars.gateway.files;

import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.ReasonCode;
import java.io.IOException;

/** From here on the file cannot be read; what came before stands. Carries no part of the file. */
public final class BrokenFile extends IOException {
    private final transient Reason reason;

    public BrokenFile(ReasonCode code, String place, String why) {
        super(code + " " + place);
        this.reason = new Reason(code, place, why);
    }

    public Reason reason() {
        return reason;
    }
}
