package dev.regulars.analytics.accounting;

import java.time.Instant;

/**
 * Who closed a period.
 *
 * @param previous checksum of the period before, empty for the first
 * @param checksum of that and of everything in the period; see {@link Checksum}
 */
public record Close(Instant at, String who, String previous, String checksum) {}
