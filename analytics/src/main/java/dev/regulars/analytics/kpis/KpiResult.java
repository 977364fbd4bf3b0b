package dev.regulars.analytics.kpis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure comes to.
 *
 * @param rows values by column: texts, numbers ({@link Long}, {@link Double}, {@link java.math.BigDecimal}), days
 * @param truncated there are more rows than are told
 * @param sql that was run
 */
public record KpiResult(
        Kpi kpi, Scope scope, List<List<@Nullable Object>> rows, boolean truncated, long tookMillis, String sql) {}
