package dev.regulars.gateway.callbacks;

import java.time.Instant;

/**
 * A transaction that a till was told is queued.
 *
 * @param at when it was
 */
public record Queued(String transactionId, String decisionId, Instant at) {}
