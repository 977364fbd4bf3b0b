package dev.regulars.analytics.lake.duckdb;

import dev.regulars.analytics.lake.LakeFiles;
import dev.regulars.analytics.lake.LakeSettings;
import dev.regulars.analytics.warehouse.Warehouse;
import dev.regulars.analytics.warehouse.WarehouseFailure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Writes {@code lake/TABLE/business_day=2026-03-01/part_0.parquet}, and {@code lake/whole/TABLE.parquet} for tables
 * without days. A pass reads one snapshot of the database; what is written is noted when the files are in their places,
 * so a crash writes a day again.
 */
@Component
public final class DuckDbLake implements LakeFiles {
    private static final String CHANGED = """
            SELECT d.business_day, d.revision FROM lake_days d LEFT JOIN lake_written w USING (business_day)
            WHERE w.revision IS NULL OR w.revision < d.revision ORDER BY d.business_day
            """;

    private static final String WRITTEN = """
            INSERT INTO lake_written VALUES (?, ?)
            ON CONFLICT (business_day) DO UPDATE SET revision = excluded.revision
            """;

    private static final String BY_DAY = """
            COPY (SELECT * FROM %s WHERE business_day IN (%s)) TO '%s'
            (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (business_day), OVERWRITE_OR_IGNORE true,
             FILENAME_PATTERN 'part_{i}')
            """;

    private static final String WHOLE = "COPY (SELECT * FROM %s) TO '%s' (FORMAT parquet, COMPRESSION zstd)";
    private static final String CONTENT = "SELECT count(*) || ' ' || coalesce(sum(hash(t)), 0) FROM %s t";

    private final Warehouse warehouse;
    private final LakeSettings settings;
    private final Map<String, String> contents = new HashMap<>();

    public DuckDbLake(Warehouse warehouse, LakeSettings settings) {
        this.warehouse = warehouse;
        this.settings = settings;
    }

    @Override
    public synchronized long pass() {
        Shelves shelves = new Shelves(warehouse.lake());
        try (Connection connection = warehouse.connect()) {
            connection.setAutoCommit(false);
            SortedMap<LocalDate, Long> changed = changed(connection);
            SortedMap<LocalDate, Long> now = first(changed, settings.daysAtOnce());
            shelves.clear();
            write(connection, shelves, now);
            // Offsets only when all days are there: else what lies between would be missing after a rebuild.
            if (now.size() == changed.size()) {
                whole(connection, shelves, LakeTables.POSITIONS);
            }
            for (String table : LakeTables.whole(connection)) {
                whole(connection, shelves, table);
            }
            shelves.put();
            note(connection, now);
            connection.commit();
            return changed.size() - (long) now.size();
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot write the lake", e);
        }
    }

    private static SortedMap<LocalDate, Long> changed(Connection connection) throws SQLException {
        SortedMap<LocalDate, Long> changed = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CHANGED)) {
            while (rows.next()) {
                changed.put(rows.getObject(1, LocalDate.class), rows.getLong(2));
            }
        }
        return changed;
    }

    private static SortedMap<LocalDate, Long> first(SortedMap<LocalDate, Long> all, int most) {
        return all.entrySet().stream()
                .limit(most)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one, TreeMap::new));
    }

    private static void write(Connection connection, Shelves shelves, SortedMap<LocalDate, Long> days)
            throws SQLException {
        if (days.isEmpty()) {
            return;
        }
        String list = days.keySet().stream().map(day -> "DATE '" + day + "'").collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            for (String table : LakeTables.BY_DAY) {
                statement.execute(BY_DAY.formatted(table, list, quoted(shelves.made(table))));
            }
        }
    }

    /** A table that is as it was is not written again. */
    private void whole(Connection connection, Shelves shelves, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String content;
            try (ResultSet row = statement.executeQuery(CONTENT.formatted(table))) {
                row.next();
                content = row.getString(1);
            }
            if (!content.equals(contents.get(table))) {
                statement.execute(WHOLE.formatted(table, quoted(shelves.madeWhole(table))));
                if (LakeTables.OF_PEOPLE.contains(table)) {
                    shelves.keepForOurselves(table);
                }
                contents.put(table, content);
            }
        }
    }

    private static void note(Connection connection, SortedMap<LocalDate, Long> days) throws SQLException {
        try (PreparedStatement written = connection.prepareStatement(WRITTEN)) {
            for (Map.Entry<LocalDate, Long> day : days.entrySet()) {
                written.setObject(1, day.getKey());
                written.setLong(2, day.getValue());
                written.executeUpdate();
            }
        }
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
