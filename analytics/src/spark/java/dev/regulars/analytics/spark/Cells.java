package dev.regulars.analytics.spark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/** A row as text, the same of both engines: numbers to nine digits, as sums of doubles depend on their order. */
final class Cells {
    private static final MathContext DIGITS = new MathContext(9, RoundingMode.HALF_UP);

    private Cells() {}

    static String of(List<?> row) {
        List<String> cells = new ArrayList<>();
        row.forEach(value -> cells.add(cell(value)));
        return String.join(" | ", cells);
    }

    static String of(Row row) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < row.length(); i++) {
            values.add(row.get(i));
        }
        return of(values);
    }

    private static String cell(Object value) {
        if (value instanceof Number number && !(value instanceof Double d && !Double.isFinite(d))) {
            BigDecimal rounded = new BigDecimal(number.toString()).round(DIGITS).stripTrailingZeros();
            return rounded.abs().compareTo(new BigDecimal("1e-9")) < 0 ? "0" : rounded.toPlainString();
        }
        return String.valueOf(value);
    }
}
