package dev.regulars.decision.vouchers;

import java.time.Instant;

/** @param author who cancelled it: a user's id, not a name */
public record Cancellation(String reason, String author, Instant at) {}
