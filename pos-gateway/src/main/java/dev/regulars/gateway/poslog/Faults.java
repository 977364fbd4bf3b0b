package dev.regulars.gateway.poslog;

import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.transaction.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Everything in a transaction that cannot be mapped, up to a limit. */
final class Faults {
    static final int MAX = 100;
    private final List<Reason> found = new ArrayList<>();

    void missing(Element parent, String child) {
        add(ReasonCode.MISSING_FIELD, parent.path() + "/" + child, "is required");
    }

    void invalid(Element element, String expected) {
        add(ReasonCode.INVALID_VALUE, element.path(), expected);
    }

    void add(ReasonCode code, String path, String reason) {
        if (found.size() < MAX) {
            found.add(new Reason(code, path, reason));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    Refusal refusal() {
        return new Refusal(found);
    }
}
