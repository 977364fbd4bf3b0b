package dev.regulars.analytics.kpis.web;

import dev.regulars.analytics.kpis.KpiColumn;
import dev.regulars.analytics.kpis.KpiResult;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One figure with its rows; money and other decimals are texts, so that nothing is lost on the way. */
record KpiJson(
        String id,
        String from,
        String to,
        String grain,
        List<KpiColumn> columns,
        List<List<@Nullable Object>> rows,
        boolean truncated,
        String asOf,
        long tookMillis,
        String sql) {

    static KpiJson of(KpiResult result, Instant now) {
        return new KpiJson(
                result.kpi().id(),
                result.scope().from().toString(),
                result.scope().to().toString(),
                result.scope().grain().word(),
                result.kpi().columns(),
                result.rows().stream().map(KpiJson::row).toList(),
                result.truncated(),
                now.toString(),
                result.tookMillis(),
                result.sql());
    }

    private static List<@Nullable Object> row(List<@Nullable Object> values) {
        List<@Nullable Object> row = new ArrayList<>(values.size());
        for (Object value : values) {
            boolean asItIs = value == null || value instanceof Long || value instanceof Boolean;
            row.add(asItIs ? value : value instanceof Double number ? finite(number) : text(value));
        }
        return row;
    }

    private static @Nullable Double finite(Double number) {
        return number.isNaN() || number.isInfinite() ? null : number;
    }

    static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
