@NullMarked
package dev.regulars.analytics.accounting.duckdb;

import org.jspecify.annotations.NullMarked;
