package dev.regulars.analytics.kpis;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * A figure's SQL with what it is asked for. Before its own come four named tables:
 *
 * <ul>
 *   <li>{@code scope}: decisions within the days, of the stores, channels, tiers and campaigns; {@code period} is the
 *       first day of the day, week or month
 *   <li>{@code moved}: their postings, with {@code period}; found by their day, without the decisions, where no filter
 *       asks for these (at a million decisions a tenth of the time)
 *   <li>{@code known}: the same from the first day on, and until the last
 *   <li>{@code bounds}: one row with {@code from_day}, {@code to_day}, {@code from_no}, {@code to_no} (days since
 *       1970-01-01), {@code margin}, {@code point_value}
 * </ul>
 *
 * <p>What comes out is plain SQL for DuckDB and Spark alike, which people can copy and run.
 */
public final class KpiSql {
    private final KpiSettings settings;

    public KpiSql(KpiSettings settings) {
        this.settings = settings;
    }

    public String render(Kpi kpi, Scope scope) {
        String filtered = filters(kpi, scope);
        String own = kpi.sql().startsWith("WITH ") ? ",\n" + kpi.sql().substring("WITH ".length()) : "\n" + kpi.sql();
        return """
                WITH bounds AS (
                    SELECT %s AS from_day, %s AS to_day, %d AS from_no, %d AS to_no,
                           CAST(%s AS DOUBLE) AS margin, CAST(%s AS DOUBLE) AS point_value),
                scope AS (
                    SELECT d.*, CAST(date_trunc('%s', d.business_day) AS DATE) AS period
                    FROM decisions d WHERE d.business_day BETWEEN %s AND %s%s),
                moved AS (
                    %s),
                known AS (
                    SELECT d.* FROM decisions d WHERE d.business_day <= %s%s)""".formatted(
                                day(scope.from()),
                                day(scope.to()),
                                scope.from().toEpochDay(),
                                scope.to().toEpochDay(),
                                settings.grossMargin().toPlainString(),
                                settings.pointValue().toPlainString(),
                                scope.grain().word(),
                                day(scope.from()),
                                day(scope.to()),
                                filtered,
                                moved(scope),
                                day(scope.to()),
                                filtered)
                + own;
    }

    private static String moved(Scope scope) {
        return scope.filters().isEmpty()
                ? "SELECT p.*, CAST(date_trunc('%s', p.business_day) AS DATE) AS period\n"
                                .formatted(scope.grain().word())
                        + "    FROM postings p WHERE p.business_day BETWEEN %s AND %s"
                                .formatted(day(scope.from()), day(scope.to()))
                : "SELECT p.*, s.period FROM scope s JOIN postings p ON p.decision_no = s.decision_no";
    }

    private static String filters(Kpi kpi, Scope scope) {
        StringBuilder all = new StringBuilder();
        scope.filters().forEach((filter, values) -> {
            if (!kpi.filters().contains(filter)) {
                throw new WrongScope(filter, kpi.id() + " has no such filter");
            }
            all.append("\n          AND ").append(filter(filter, list(values)));
        });
        return all.toString();
    }

    private static String filter(String filter, String values) {
        return switch (filter) {
            case "store" -> "d.store_id IN " + values;
            case "channel" -> "d.channel IN " + values;
            case "tier" -> "d.tier_after IN " + values;
            case "campaign" ->
                "d.decision_no IN (SELECT r.decision_no FROM decision_rules r WHERE r.rule IN " + values
                        + " UNION ALL SELECT o.decision_no FROM discounts o WHERE o.rule IN " + values + ")";
            default -> throw new WrongScope(filter, "there is no such filter");
        };
    }

    /** Ids hold no quote and no backslash: see {@link Scope}. */
    private static String list(SortedSet<String> values) {
        return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    private static String day(LocalDate day) {
        return "DATE '" + day + "'";
    }
}
