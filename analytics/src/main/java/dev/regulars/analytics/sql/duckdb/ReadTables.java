package dev.regulars.analytics.sql.duckdb;

import dev.regulars.analytics.sql.SqlColumn;
import dev.regulars.analytics.sql.SqlTable;
import dev.regulars.analytics.sql.SqlTables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of the tables that can be asked. */
final class ReadTables {
    private static final String COLUMNS = """
            SELECT table_name, column_name, data_type FROM information_schema.columns
            WHERE table_schema = 'main' ORDER BY table_name, ordinal_position LIMIT 10000
            """;

    private ReadTables() {}

    static List<SqlTable> of(Connection connection) throws SQLException {
        Map<String, List<SqlColumn>> columns = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
                        .add(new SqlColumn(rows.getString(2), rows.getString(3)));
            }
        }
        List<SqlTable> tables = new ArrayList<>();
        SqlTables.HOLDS.forEach((name, holds) -> {
            List<SqlColumn> found = columns.get(name);
            if (found != null) {
                tables.add(new SqlTable(name, holds, found));
            }
        });
        return tables;
    }
}
