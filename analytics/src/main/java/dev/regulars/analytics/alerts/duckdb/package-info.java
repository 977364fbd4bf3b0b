@NullMarked
package dev.regulars.analytics.alerts.duckdb;

import org.jspecify.annotations.NullMarked;
