package dev.regulars.decision.codechecks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code that a member was sent.
 *
 * @param hash keyed; the code itself is nowhere
 * @param until last moment of a purchase that it is good for
 * @param usedFor the one thing it was told for; null as long as it was for nothing
 */
record SentCode(
        String hash,
        Instant sentAt,
        Instant until,
        @Nullable String usedFor) {

    SentCode usedFor(String use) {
        return new SentCode(hash, sentAt, until, use);
    }
}
