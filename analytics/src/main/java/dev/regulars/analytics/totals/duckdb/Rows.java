package dev.regulars.analytics.totals.duckdb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Runs one query and maps its rows. */
record Rows(Statement statement) {
    interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String query, Mapper<T> mapper) throws SQLException {
        List<T> all = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                all.add(mapper.map(rows));
            }
        }
        return all;
    }

    <T> T one(String query, Mapper<T> mapper) throws SQLException {
        return list(query, mapper).get(0);
    }
}
