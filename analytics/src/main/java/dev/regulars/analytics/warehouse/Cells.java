package dev.regulars.analytics.warehouse;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Few Java types for the many of the database. */
public final class Cells {
    private Cells() {}

    public static List<@Nullable Object> of(ResultSet rows, int width) throws SQLException {
        List<@Nullable Object> row = new ArrayList<>(width);
        for (int i = 1; i <= width; i++) {
            row.add(cell(rows.getObject(i)));
        }
        return row;
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof BigInteger large) {
            return large.bitLength() < Long.SIZE ? (Object) large.longValue() : new BigDecimal(large);
        }
        if (value instanceof Float number) {
            return number.doubleValue();
        }
        boolean plain = value == null
                || value instanceof Long
                || value instanceof Double
                || value instanceof BigDecimal
                || value instanceof Boolean
                || value instanceof LocalDate;
        return plain ? value : String.valueOf(value);
    }
}
