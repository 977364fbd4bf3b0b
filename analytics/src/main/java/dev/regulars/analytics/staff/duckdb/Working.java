package dev.regulars.analytics.staff.duckdb;

import dev.regulars.analytics.warehouse.Sql;
import dev.regulars.analytics.warehouse.Warehouse;
import dev.regulars.analytics.warehouse.WarehouseFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;

/** One transaction on the staff's tables: all of it is kept, or nothing. */
final class Working {
    private final Warehouse warehouse;
    private final String what;

    Working(Warehouse warehouse, String what) {
        this.warehouse = warehouse;
        this.what = what;
    }

    interface Work<T> {
        T with(Sql sql) throws SQLException;
    }

    <T> T on(Work<T> work) {
        try (Connection connection = warehouse.connect()) {
            connection.setAutoCommit(false);
            try {
                T result = work.with(new Sql(connection));
                connection.commit();
                return result;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot read or write " + what, e);
        }
    }

    /** {@code ?, ?, ?} */
    static String marks(Collection<?> values) {
        return values.stream().map(value -> "?").collect(Collectors.joining(", "));
    }
}
