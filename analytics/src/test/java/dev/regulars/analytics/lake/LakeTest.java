package dev.regulars.analytics.lake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.lake.duckdb.DuckDbLake;
import dev.regulars.analytics.synthetic.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeTest {
    private static final List<String> FACTS = List.of(
            "SELECT count(*) || ' ' || sum(hash(t)) FROM (SELECT * FROM decisions) t",
            "SELECT count(*) || ' ' || sum(hash(t)) FROM (SELECT * FROM postings) t",
            "SELECT count(*) || ' ' || sum(hash(t)) FROM (SELECT * FROM movements) t",
            "SELECT count(*) || ' ' || sum(hash(t)) FROM (SELECT * FROM vouchers) t",
            "SELECT count(*) || ' ' || sum(hash(t)) FROM (SELECT * FROM offers) t",
            "SELECT count(*) || ' ' || sum(hash(t)) FROM (SELECT * FROM offer_goods) t",
            "SELECT count(*) || ' ' || sum(hash(t)) FROM (SELECT * FROM positions) t",
            "SELECT count(*) || ' ' || sum(hash(t)) FROM (SELECT * FROM targets) t");

    @TempDir
    Path folder;

    private final World world = new World(7, 6_000, 300, 5, 40);
    private TestWarehouse warehouse;

    @BeforeEach
    void open() {
        warehouse = new TestWarehouse(folder);
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void theDatabaseComesBackFromTheFilesAsItWas() throws Exception {
        warehouse.addBytes(world.next(2_500));
        warehouse.execute("INSERT INTO targets VALUES ('S001', DATE '2024-01-01', 1000)");
        fill(7);
        // Days that were written change again.
        warehouse.addBytes(world.next(3_500));
        fill(60);
        List<String> before = facts();
        warehouse.close();
        assertThat(RebuildTool.rebuild(folder.resolve("analytics.duckdb"), true))
                .isEqualTo(6_000);
        warehouse = new TestWarehouse(folder);
        assertThat(facts()).isEqualTo(before);
        // What the topic tells again is known.
        assertThat(warehouse
                        .addBytes(new World(7, 6_000, 300, 5, 40).next(6_000))
                        .repeated())
                .isEqualTo(6_000);
    }

    @Test
    void aRebuildFromTheTopicKeepsWhatPeopleGave() throws Exception {
        warehouse.addBytes(world.next(1_000));
        warehouse.execute("INSERT INTO targets VALUES ('S001', DATE '2024-01-01', 1000)");
        fill(60);
        warehouse.close();
        assertThat(RebuildTool.rebuild(folder.resolve("analytics.duckdb"), false))
                .isZero();
        warehouse = new TestWarehouse(folder);
        assertThat(warehouse.column("SELECT amount FROM targets")).containsExactly("1000.0000");
        assertThat(warehouse
                        .addBytes(new World(7, 6_000, 300, 5, 40).next(1_000))
                        .added())
                .isEqualTo(1_000);
    }

    @Test
    void aDayIsOneFileAndIsWrittenAgainOnlyWhenItChanged() throws IOException {
        warehouse.addBytes(world.next(400));
        fill(60);
        Path day = folder.resolve("lake/decisions/business_day=2024-01-01/part_0.parquet");
        var written = Files.getLastModifiedTime(day);
        assertThat(files("decisions")).hasSize(3);
        warehouse.addBytes(world.next(600));
        fill(60);
        assertThat(Files.getLastModifiedTime(day)).isEqualTo(written);
        assertThat(warehouse.column(
                        "SELECT count(*) FROM read_parquet('" + folder.resolve("lake") + "/decisions/*/*.parquet')"))
                .containsExactly("1000");
    }

    private void fill(int daysAtOnce) {
        DuckDbLake lake = new DuckDbLake(warehouse.warehouse(), new LakeSettings(Duration.ofSeconds(1), daysAtOnce));
        while (lake.pass() > 0) {
            assertThat(folder.resolve("lake")).exists();
        }
    }

    private List<String> facts() {
        return FACTS.stream().map(query -> warehouse.column(query).get(0)).toList();
    }

    private List<Path> files(String table) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("lake").resolve(table))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
