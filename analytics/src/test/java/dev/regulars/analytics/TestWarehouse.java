package dev.regulars.analytics;

import dev.regulars.analytics.ingest.RecordTraces;
import dev.regulars.analytics.ingest.duckdb.DuckDbDecisions;
import dev.regulars.analytics.totals.Figures;
import dev.regulars.analytics.totals.Figures.All;
import dev.regulars.analytics.totals.Headline;
import dev.regulars.analytics.totals.Totals;
import dev.regulars.analytics.totals.duckdb.DuckDbFigures;
import dev.regulars.analytics.warehouse.Warehouse;
import dev.regulars.analytics.warehouse.WarehouseSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A real database in a folder of the test, with its writer and its reader. */
public final class TestWarehouse implements AutoCloseable {
    private final Path file;
    private Warehouse warehouse;
    private DuckDbDecisions decisions;

    public TestWarehouse(Path folder) {
        file = folder.resolve("analytics.duckdb");
        open();
    }

    public DuckDbDecisions decisions() {
        return decisions;
    }

    public Figures figures() {
        return new DuckDbFigures(warehouse);
    }

    public void reopen() {
        close();
        open();
    }

    /** The figures in the words of {@link Expected}, by the same way as over HTTP. */
    public Expected shown() {
        All all = figures().all();
        Headline head = all.headline();
        Totals totals = new Totals(
                head.transactions(),
                head.sales(),
                head.returns(),
                head.voids(),
                head.members(),
                head.pointsEarned(),
                -head.points("program.issued"),
                head.points("program.redeemed"),
                head.currency(),
                head.netAmount(),
                head.lastEventAt(),
                head.rejected(),
                0L,
                "reading",
                all.by());
        return Shown.of(new JsonMapper().valueToTree(totals));
    }

    public List<String> column(String query) {
        List<String> values = new ArrayList<>();
        try (Connection connection = warehouse.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }

    private void open() {
        warehouse = new Warehouse(new WarehouseSettings(file, 256, 2));
        decisions = new DuckDbDecisions(warehouse, RecordTraces.none());
    }

    @Override
    public void close() {
        try {
            decisions.close();
            warehouse.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
