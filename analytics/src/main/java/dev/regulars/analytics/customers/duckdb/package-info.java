@NullMarked
package dev.regulars.analytics.customers.duckdb;

import org.jspecify.annotations.NullMarked;
