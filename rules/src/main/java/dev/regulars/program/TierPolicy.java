package dev.regulars.program;

import java.math.BigDecimal;
import java.util.List;

/**
 * The tier that a member's qualification metrics earn; written as {@code tiers.dmn}. Deterministic and without side
 * effects.
 */
public interface TierPolicy {

    /** @throws IllegalStateException when the policy gives no tier of the program for these metrics */
    String tierFor(Metrics metrics);

    /** For each metric that alone would reach a higher tier, the nearest one and what is missing. */
    List<Next> next(Metrics metrics);

    /** Metrics between which the answer changes, each kind once; empty when that cannot be said of the policy. */
    List<Metrics> samples();

    /** @param spend major units, in the tier window; likewise points and visits */
    record Metrics(BigDecimal spend, long points, long visits) {}

    /** @param needed major units of spend, points, or visits */
    record Next(Metric metric, String tier, BigDecimal needed) {}

    enum Metric {
        SPEND,
        POINTS,
        VISITS
    }
}
