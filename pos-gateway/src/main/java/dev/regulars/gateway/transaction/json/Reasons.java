package dev.regulars.gateway.transaction.json;

import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.ReasonCode;
import java.util.ArrayList;
import java.util.List;

/** Collects every reason, up to a limit: a body of 10,000 bad lines must not make a giant answer. */
final class Reasons {
    static final int MAX = 100;
    private static final int MAX_FIELD_LENGTH = 120;

    private final List<Reason> found = new ArrayList<>();

    void add(ReasonCode code, String field, String reason) {
        if (found.size() < MAX) {
            found.add(new Reason(code, shown(field), reason));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Reason> all() {
        return List.copyOf(found);
    }

    /**
     * An unknown field's name is the sender's text: cut it, and let nothing through that could break a log or a page.
     */
    private static String shown(String field) {
        String clean = field.replaceAll("[^A-Za-z0-9._\\[\\]~-]", "?");
        return clean.length() <= MAX_FIELD_LENGTH ? clean : clean.substring(0, MAX_FIELD_LENGTH);
    }
}
