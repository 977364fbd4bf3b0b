package dev.regulars.analytics;

import dev.regulars.analytics.ingest.Arrival;
import dev.regulars.analytics.ingest.Batch;
import dev.regulars.analytics.ingest.RecordTraces;
import dev.regulars.analytics.ingest.StoredEvents.Outcome;
import dev.regulars.analytics.ingest.duckdb.DuckDbDecisions;
import dev.regulars.analytics.kpis.KpiSettings;
import dev.regulars.analytics.totals.Figures;
import dev.regulars.analytics.totals.Figures.All;
import dev.regulars.analytics.totals.Headline;
import dev.regulars.analytics.totals.Totals;
import dev.regulars.analytics.totals.duckdb.DuckDbFigures;
import dev.regulars.analytics.warehouse.Reader;
import dev.regulars.analytics.warehouse.Warehouse;
import dev.regulars.analytics.warehouse.WarehouseSettings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A real database in a folder of the test, with its writer and its reader. */
public final class TestWarehouse implements AutoCloseable {
    public static final KpiSettings KPI_SETTINGS = new KpiSettings(new BigDecimal("0.3"), new BigDecimal("0.01"));

    private final Path file;
    private long offset;
    private Warehouse warehouse;
    private DuckDbDecisions decisions;

    public TestWarehouse(Path folder) {
        file = folder.resolve("analytics.duckdb");
        open();
    }

    public DuckDbDecisions decisions() {
        return decisions;
    }

    public Warehouse warehouse() {
        return warehouse;
    }

    public Figures figures() {
        return new DuckDbFigures(warehouse);
    }

    public Reader reader() {
        return new Reader(warehouse);
    }

    /** As if they had come from partition 0 of a topic. */
    public void add(List<SampleEvents.SampleEvent> events) {
        addBytes(events.stream().map(SampleEvents.SampleEvent::bytes).toList());
    }

    public Outcome addBytes(List<byte[]> events) {
        List<Arrival> arrivals = new ArrayList<>();
        for (byte[] event : events) {
            arrivals.add(new Arrival(0, offset++, event));
        }
        return decisions.add(new Batch("test", arrivals, Map.of(0, offset)));
    }

    public void execute(String sql) {
        try (Connection connection = warehouse.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
