@NullMarked
package dev.regulars.analytics.lake.duckdb;

import org.jspecify.annotations.NullMarked;
