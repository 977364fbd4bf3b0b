package dev.regulars.analytics.lake.duckdb;

import dev.regulars.analytics.warehouse.Warehouse;
import dev.regulars.analytics.warehouse.WarehouseFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fills an empty database from the files of the lake.
 *
 * <p>Without the facts, only with what people gave (targets, closed periods, alerts): the topics then tell all else
 * again, from their first event.
 */
public final class Rebuild {
    private static final String BY_DAY = """
            INSERT INTO %s BY NAME
            SELECT * FROM read_parquet('%s/*/*.parquet', hive_partitioning = true,
                                       hive_types = {'business_day': DATE}, union_by_name = true)
            """;

    private static final String WHOLE = "INSERT INTO %s BY NAME SELECT * FROM read_parquet('%s')";

    private final Path lake;

    public Rebuild(Path lake) {
        this.lake = lake;
    }

    /**
     * @param facts whether decisions and offsets are taken from the files, too
     * @return the decisions that the database has then
     */
    public long into(Warehouse warehouse, boolean facts) {
        try (Connection connection = warehouse.connect();
                Statement statement = connection.createStatement()) {
            // What a new database comes with makes room for what people made of it; by itself, as keys are only free
            // for a later transaction.
            List<String> kept = LakeTables.whole(connection);
            for (String table : kept) {
                empty(statement, table);
            }
            connection.setAutoCommit(false);
            for (String table : kept) {
                whole(statement, table);
            }
            if (facts) {
                for (String table : LakeTables.BY_DAY) {
                    byDay(statement, table);
                }
                whole(statement, LakeTables.POSITIONS);
                statement.execute("INSERT INTO lake_days SELECT DISTINCT business_day, 1 FROM decisions");
            }
            connection.commit();
            try (ResultSet row = statement.executeQuery("SELECT count(*) FROM decisions")) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot read the lake", e);
        }
    }

    private Path file(String table) {
        return lake.resolve(Shelves.WHOLE).resolve(table + ".parquet");
    }

    private void empty(Statement statement, String table) throws SQLException {
        if (Files.exists(file(table))) {
            statement.execute("DELETE FROM " + table);
        }
    }

    private void whole(Statement statement, String table) throws SQLException {
        if (Files.exists(file(table))) {
            statement.execute(WHOLE.formatted(table, quoted(file(table))));
        }
    }

    private void byDay(Statement statement, String table) throws SQLException {
        Path folder = lake.resolve(table);
        if (hasFiles(folder)) {
            statement.execute(BY_DAY.formatted(table, quoted(folder)));
        }
    }

    private static boolean hasFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> days = Files.list(folder)) {
            return days.findAny().isPresent();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
