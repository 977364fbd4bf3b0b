package dev.regulars.gateway.replay;

import java.time.Duration;

/** What the gateway made of a transaction. */
sealed interface Answer {

    /** Counted once, now or later. */
    sealed interface Accepted extends Answer {}

    record Decided(byte[] decision) implements Accepted {}

    record Queued() implements Accepted {}

    record Refused(int status, String code, String detail) implements Answer {

        /** No further transaction will fare better. */
        boolean isAboutTheKey() {
            return status == 401;
        }
    }

    /** Not counted as far as is known; sending again is safe. */
    record Unavailable(String reason, Duration retryAfter) implements Answer {}
}
