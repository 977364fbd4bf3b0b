package dev.regulars.decision.deciding;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is done to one account without a purchase: a correction, what a day brings, one side of a transfer.
 *
 * @param type of its decision
 * @param transactionId tells it from others of its type
 * @param at the instant it is decided for
 * @param asked what was asked, without personal data: the same id with other content is refused
 * @param originalId decision that it is about; null for none
 */
public record Operation(
        String type,
        String accountId,
        String transactionId,
        Instant at,
        LocalDate day,
        Object asked,
        @Nullable String originalId) {

    /**
     * No other account can take its id: it needs no claim.
     *
     * @param key tells it from others of the same account and type
     */
    public static Operation on(String accountId, String type, String key, Instant at, LocalDate day, Object asked) {
        return new Operation(type, accountId, accountId + "." + key, at, day, asked, null);
    }

    /** The same about a decision that was there before. */
    public Operation about(String decisionId) {
        return new Operation(type, accountId, transactionId, at, day, asked, decisionId);
    }

    /** No till can send a source like this. */
    public String id() {
        return "~" + type + ":" + transactionId;
    }
}
