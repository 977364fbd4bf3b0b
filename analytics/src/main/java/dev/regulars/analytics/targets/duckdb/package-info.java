/** Targets in the warehouse. */
@NullMarked
package dev.regulars.analytics.targets.duckdb;

import org.jspecify.annotations.NullMarked;
