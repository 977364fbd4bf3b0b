/** What DuckDB says of a statement, and the statement run by it. */
@NullMarked
package dev.regulars.analytics.sql.duckdb;

import org.jspecify.annotations.NullMarked;
