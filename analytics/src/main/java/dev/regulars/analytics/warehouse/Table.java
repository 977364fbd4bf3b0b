package dev.regulars.analytics.warehouse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query came to.
 *
 * @param rows each value a String, Boolean, Long, Double, BigDecimal, LocalDate, or null
 * @param truncated there are more rows
 */
public record Table(List<String> columns, List<List<@Nullable Object>> rows, boolean truncated, long tookMillis) {}
