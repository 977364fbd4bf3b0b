package dev.regulars.analytics.totals;

import dev.regulars.analytics.warehouse.PlantedCycle;
import java.sql.Connection;

/** A violation for the architecture test: SQL outside its package, and half of a cycle. */
public record PlantedSql(Connection connection, PlantedCycle otherHalf) {}
