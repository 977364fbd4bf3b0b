package dev.regulars.engine;

import dev.regulars.program.TierPolicy;

/** @param needed minor units of spend, points, or visits */
public record Progress(TierPolicy.Metric metric, String tier, long needed) {}
