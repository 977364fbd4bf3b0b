package dev.regulars.decision.vouchers;

import java.time.Instant;

/**
 * @param id store and reservation id, {@code LDS-01/7f3a}
 * @param until from then on it counts as released, without anything having run
 */
public record Reservation(String id, Instant until) {}
