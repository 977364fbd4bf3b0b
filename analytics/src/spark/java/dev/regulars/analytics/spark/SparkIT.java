package dev.regulars.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.kpis.Kpi;
import dev.regulars.analytics.kpis.KpiCatalog;
import dev.regulars.analytics.kpis.KpiSql;
import dev.regulars.analytics.kpis.Scope;
import dev.regulars.analytics.spark.Comparison.Answer;
import dev.regulars.analytics.warehouse.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every figure on both engines, over the same Parquet files: the way out of one machine. With
 * {@code -Dregulars.write=true} it writes docs/spark.md.
 */
class SparkIT {
    private static final Path PAGE = Path.of("../docs/spark.md");
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int MOST_ROWS = 100_000;
    private static final List<Scope> RANGES = List.of(
            Scope.of(TestLake.FIRST, TestLake.FIRST.plusDays(TestLake.DAYS)),
            Scope.of(TestLake.FIRST.plusDays(30), TestLake.FIRST.plusDays(80)));

    @TempDir
    static Path folder;

    private static TestWarehouse duckDb;
    private static SparkSession spark;

    @BeforeAll
    static void openTheSameFiles() throws IOException {
        Path lake = TestLake.write(folder);
        duckDb = new TestWarehouse(folder);
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.warehouse.dir", folder.resolve("spark").toString())
                // Few rows, many questions: what is done for each task and stage takes the time.
                .config("spark.sql.shuffle.partitions", "1")
                .config("spark.sql.files.openCostInBytes", "0")
                .config("spark.sql.adaptive.enabled", "false")
                .getOrCreate();
        for (LakeView view : LakeView.of(lake)) {
            // From here on its own table is not read.
            duckDb.execute("DROP TABLE IF EXISTS " + view.name());
            duckDb.execute(view.sql());
            view.on(spark);
        }
    }

    @AfterAll
    static void close() {
        spark.stop();
        duckDb.close();
    }

    @Test
    void bothEnginesComeToTheSame() throws IOException {
        List<Comparison> all = new ArrayList<>();
        for (Kpi kpi : new KpiCatalog().all()) {
            for (Scope range : RANGES) {
                all.add(compared(kpi, range));
                System.out.println(all.get(all.size() - 1).row());
            }
        }
        if (Boolean.getBoolean("regulars.write")) {
            Files.writeString(PAGE, SparkPage.of(spark.version(), all));
        }
        assertThat(all).isNotEmpty();
        assertThat(all.stream().filter(one -> !one.same()).map(Comparison::difference))
                .isEmpty();
    }

    private static Comparison compared(Kpi kpi, Scope range) {
        boolean byStore = kpi.filters().contains("store") && !range.equals(RANGES.get(0));
        Scope scope = byStore ? Scope.of(range.from(), range.to(), Map.of("store", List.of("S001", "S003"))) : range;
        String sql = new KpiSql(TestWarehouse.KPI_SETTINGS).render(kpi, scope);
        Table rows = duckDb.reader().read(sql, MOST_ROWS, LIMIT);
        return new Comparison(kpi.id(), scope, new Answer(sorted(rows), rows.tookMillis()), onSpark(sql));
    }

    private static List<String> sorted(Table table) {
        return table.rows().stream().map(Cells::of).sorted().toList();
    }

    private static Answer onSpark(String sql) {
        long began = System.nanoTime();
        List<Row> rows = spark.sql(sql).collectAsList();
        long took = (System.nanoTime() - began) / 1_000_000;
        return new Answer(rows.stream().map(Cells::of).sorted().toList(), took);
    }
}
