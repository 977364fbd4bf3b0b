package dev.regulars.decision.deciding;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is done to one account without a purchase: a correction, what a day brings, one side of a transfer.
 *
 * @param type of its decision
 * @param key tells it from others of the same account and type; at most 100 of A-Z, a-z, 0-9, dot, dash, colon
 * @param at the instant it is decided for
 * @param asked what was asked, without personal data: the same id with other content is refused
 */
public record Operation(String type, String accountId, String key, Instant at, LocalDate day, Object asked) {

    /** No till can send a source like this, and no other account can take the id: it needs no claim. */
    public String id() {
        return "~" + type + ":" + transactionId();
    }

    String transactionId() {
        return accountId + "." + key;
    }
}
