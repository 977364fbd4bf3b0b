package dev.regulars.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.kpis.Kpi;
import dev.regulars.analytics.kpis.KpiCatalog;
import dev.regulars.analytics.kpis.KpiSql;
import dev.regulars.analytics.kpis.Scope;
import dev.regulars.analytics.lake.LakeSettings;
import dev.regulars.analytics.lake.duckdb.DuckDbLake;
import dev.regulars.analytics.synthetic.World;
import dev.regulars.analytics.warehouse.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure on both engines, over the same Parquet files: the way out of one machine. */
class SparkIT {
    private static final int DECISIONS = 60_000;
    private static final int DAYS = 120;
    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static TestWarehouse files;
    private static SparkSession spark;

    @BeforeAll
    static void fill() throws IOException {
        Path made = folder.resolve("made");
        try (TestWarehouse warehouse = new TestWarehouse(made)) {
            warehouse.addBytes(new World(2029, DECISIONS, 4_000, 12, DAYS).next(DECISIONS));
            warehouse.execute("""
                    INSERT INTO voucher_changes
                    SELECT 'e' || voucher_id, voucher_id, reward_id, 'redeemed', CAST(business_day AS TIMESTAMP),
                           business_day, 'S001', 'x'
                    FROM vouchers WHERE decision_no % 3 = 0
                    """);
            warehouse.execute("INSERT INTO targets SELECT DISTINCT store_id, DATE '2024-02-01', 90000"
                    + " FROM decisions WHERE store_id <> ''");
            warehouse.execute(
                    "INSERT INTO program_versions VALUES ('v/1', 'v', 1, 'demo', 'publish', '2024-01-01', 'GBP')");
            warehouse.execute(
                    "INSERT INTO program_rows VALUES ('v', 'campaign', 'weekend', 'Weekend', 1, true, NULL, NULL,"
                            + " 10, 1000000, NULL, NULL)");
            DuckDbLake lake = new DuckDbLake(warehouse.warehouse(), new LakeSettings(Duration.ofSeconds(1), 60));
            while (lake.pass() > 0) {
                assertThat(made).exists();
            }
        }
        Path lake = made.resolve("lake");
        files = new TestWarehouse(made.resolve("lake/.."));
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.warehouse.dir", folder.resolve("spark").toString())
                .getOrCreate();
        for (Path table : folders(lake)) {
            String name = table.getFileName().toString();
            if (name.equals("whole")) {
                for (Path file : folders(table)) {
                    String whole = file.getFileName().toString().replace(".parquet", "");
                    spark.read().parquet(file.toString()).createOrReplaceTempView(whole);
                }
            } else if (!name.startsWith(".")) {
                spark.read().parquet(table.toString()).createOrReplaceTempView(name);
            }
        }
        for (String name : List.of(
                "decisions",
                "decision_rules",
                "postings",
                "movements",
                "vouchers",
                "offers",
                "voucher_changes",
                "held_out",
                "offer_goods",
                "near_misses",
                "discounts")) {
            files.execute("DROP TABLE " + name);
            files.execute("CREATE VIEW " + name + " AS SELECT * FROM read_parquet('" + lake.toRealPath() + "/" + name
                    + "/*/*.parquet', hive_partitioning = true, hive_types = {'business_day': DATE})");
        }
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }

    @AfterAll
    static void close() {
        spark.stop();
        files.close();
    }

    @Test
    void bothEnginesComeToTheSame() {
        System.out.printf("%-22s %-9s %6s %10s %10s  same%n", "figure", "scope", "rows", "DuckDB ms", "Spark ms");
        List<String> different = new ArrayList<>();
        for (Kpi kpi : new KpiCatalog().all()) {
            compare(kpi, "all", Scope.of(FIRST, FIRST.plusDays(DAYS)), different);
            Map<String, List<String>> filters =
                    kpi.filters().contains("store") ? Map.of("store", List.of("S001", "S003")) : Map.of();
            compare(kpi, "filtered", Scope.of(FIRST.plusDays(30), FIRST.plusDays(80), filters), different);
        }
        assertThat(different).isEmpty();
    }

    private static void compare(Kpi kpi, String name, Scope scope, List<String> different) {
        String sql = new KpiSql(TestWarehouse.KPI_SETTINGS).render(kpi, scope);
        Table duck = files.reader().read(sql, 100_000, LIMIT);
        long began = System.nanoTime();
        List<Row> rows = spark.sql(sql).collectAsList();
        long took = (System.nanoTime() - began) / 1_000_000;
        List<String> here = new ArrayList<>(duck.rows().stream().map(Cells::of).toList());
        List<String> there = new ArrayList<>(rows.stream().map(Cells::of).toList());
        here.sort(null);
        there.sort(null);
        boolean same = here.equals(there);
        System.out.printf(
                Locale.ROOT,
                "%-22s %-9s %6d %10d %10d  %s%n",
                kpi.id(),
                name,
                here.size(),
                duck.tookMillis(),
                took,
                same);
        if (!same) {
            different.add(kpi.id() + " " + name + "\n" + here.stream().limit(3).toList() + "\n"
                    + there.stream().limit(3).toList());
        }
    }
}
