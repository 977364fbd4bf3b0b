@NullMarked
package dev.regulars.analytics.totals.duckdb;

import org.jspecify.annotations.NullMarked;
