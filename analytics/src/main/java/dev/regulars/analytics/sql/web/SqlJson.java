package dev.regulars.analytics.sql.web;

import dev.regulars.analytics.sql.SqlColumn;
import dev.regulars.analytics.sql.SqlOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer; decimals and very long numbers are texts, so that nothing is lost on the way. */
record SqlJson(List<SqlColumn> columns, List<List<@Nullable Object>> rows, boolean truncated, long tookMillis) {
    /** JSON's numbers are exact so far in every browser. */
    private static final long MOST_EXACT = 1L << 53;

    static SqlJson of(SqlOutcome.Rows answer) {
        return new SqlJson(
                answer.columns(),
                answer.rows().stream().map(SqlJson::row).toList(),
                answer.truncated(),
                answer.tookMillis());
    }

    private static List<@Nullable Object> row(List<@Nullable Object> cells) {
        List<@Nullable Object> row = new ArrayList<>(cells.size());
        cells.forEach(cell -> row.add(cell(cell)));
        return row;
    }

    private static @Nullable Object cell(@Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        boolean inexact = cell instanceof Long number && Math.abs(number) > MOST_EXACT
                || cell instanceof Double real && (real.isNaN() || real.isInfinite());
        boolean plain = cell == null || cell instanceof Long || cell instanceof Double || cell instanceof Boolean;
        return plain && !inexact ? cell : String.valueOf(cell);
    }
}
