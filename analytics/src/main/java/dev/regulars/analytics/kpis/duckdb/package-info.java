@NullMarked
package dev.regulars.analytics.kpis.duckdb;

import org.jspecify.annotations.NullMarked;
