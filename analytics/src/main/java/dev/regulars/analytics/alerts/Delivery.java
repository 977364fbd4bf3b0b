package dev.regulars.analytics.alerts;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An alert on one way.
 *
 * @param problem of the last attempt
 */
public record Delivery(
        String id,
        String alert,
        Way way,
        State state,
        int attempts,
        Instant dueAt,
        @Nullable String problem,
        @Nullable Instant sentAt) {

    /** How far it is. */
    public enum State {
        WAITING,
        SENT,
        /** Given up; it can be sent again. */
        DEAD;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
