package dev.regulars.gateway.deadletters;

import java.time.Instant;

/**
 * An event that was not understood.
 *
 * @param number its place among the dead letters
 * @param system {@code shopify} or {@code square}
 * @param account the name of the shop or subscription in the settings
 * @param topic what the event is about, in the system's words
 * @param code why it was not understood
 * @param field the element that is not as expected; may be empty
 * @param body as it came; holds personal data
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DeadLetter(
        long number,
        Instant receivedAt,
        String system,
        String account,
        String topic,
        String code,
        String field,
        String reason,
        byte[] body) {}
