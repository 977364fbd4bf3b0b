package dev.regulars.program;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The tier that a member's qualification metrics earn; written as {@code tiers.dmn}. Deterministic and without side
 * effects.
 */
public interface TierPolicy {

    /** @throws IllegalStateException when the policy gives no tier of the program for these metrics */
    String tierFor(Metrics metrics);

    /** The nearest higher tier that more spend alone would reach, and how much more, in the currency's major unit. */
    Optional<Next> next(Metrics metrics);

    /** @param spend major units, in the tier window; likewise points and visits */
    record Metrics(BigDecimal spend, long points, long visits) {}

    record Next(String tier, BigDecimal spendNeeded) {}
}
