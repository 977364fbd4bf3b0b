/** The staff's tables, and what cashiers sold. */
@NullMarked
package dev.regulars.analytics.staff.duckdb;

import org.jspecify.annotations.NullMarked;
