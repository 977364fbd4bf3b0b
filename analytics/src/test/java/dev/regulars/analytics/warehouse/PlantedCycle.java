package dev.regulars.analytics.warehouse;

import dev.regulars.analytics.totals.PlantedSql;

/** A violation for the architecture test: the other half of a cycle. */
public record PlantedCycle(PlantedSql half) {}
