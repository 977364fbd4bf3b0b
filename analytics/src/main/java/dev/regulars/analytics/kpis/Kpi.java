package dev.regulars.analytics.kpis;

import java.util.List;
import java.util.Set;

/**
 * One key figure, as its file says: what it means, whose it is, and the SQL that works it out.
 *
 * @param id the file's name
 * @param order its place within the group
 * @param unit of its main column: text, date, period, month, count, points, money, percent, days, number, ratio
 * @param source the tables that it reads
 * @param chart number, line, bar, stacked, heat, matrix, sankey, funnel, forest or table
 * @param columns of its result, in order
 * @param filters that can be asked for: store, channel, tier, campaign
 * @param sql over {@code scope}, {@code moved}, {@code known} and {@code bounds}; see {@link KpiSql}
 */
public record Kpi(
        String id,
        String title,
        KpiGroup group,
        int order,
        String unit,
        String definition,
        String owner,
        String source,
        String chart,
        List<KpiColumn> columns,
        Set<String> filters,
        String sql) {}
