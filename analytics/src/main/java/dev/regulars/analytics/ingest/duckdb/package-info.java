@NullMarked
package dev.regulars.analytics.ingest.duckdb;

import org.jspecify.annotations.NullMarked;
