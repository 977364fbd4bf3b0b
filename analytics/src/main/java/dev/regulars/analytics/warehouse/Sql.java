package dev.regulars.analytics.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements on one connection; values go in as parameters. */
public record Sql(Connection connection) {
    /** Makes something of a row. */
    public interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Does something with a row. */
    public interface Each {
        void row(ResultSet row) throws SQLException;
    }

    public int run(String statement, @Nullable Object... values) throws SQLException {
        try (PreparedStatement prepared = prepared(statement, values)) {
            return Math.max(0, prepared.executeUpdate());
        }
    }

    public void each(Each each, String query, @Nullable Object... values) throws SQLException {
        try (PreparedStatement prepared = prepared(query, values);
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                each.row(rows);
            }
        }
    }

    public <T> List<T> list(Mapper<T> mapper, String query, @Nullable Object... values) throws SQLException {
        List<T> all = new ArrayList<>();
        each(row -> all.add(mapper.map(row)), query, values);
        return all;
    }

    private PreparedStatement prepared(String statement, @Nullable Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }
}
