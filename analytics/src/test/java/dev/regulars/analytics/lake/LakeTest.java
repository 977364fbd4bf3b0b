package dev.regulars.analytics.lake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.lake.duckdb.DuckDbLake;
import dev.regulars.analytics.staff.ChangeDirectory;
import dev.regulars.analytics.staff.duckdb.DuckDbDirectory;
import dev.regulars.analytics.synthetic.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
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
            "SELECT count(*) || ' ' || sum(hash(t)) FROM (SELECT * FROM targets) t",
            "SELECT count(*) || ' ' || sum(hash(t)) FROM (SELECT * FROM staff) t",
            "SELECT count(*) || ' ' || sum(hash(t)) FROM (SELECT * FROM staff_stores) t",
            "SELECT count(*) || ' ' || sum(hash(t)) FROM (SELECT * FROM shifts) t",
            "SELECT count(*) || ' ' || sum(hash(t)) FROM (SELECT * FROM staff_targets) t");

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
        givePeople();
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
        givePeople();
        fill(60);
        warehouse.close();
        assertThat(RebuildTool.rebuild(folder.resolve("analytics.duckdb"), false))
                .isZero();
        warehouse = new TestWarehouse(folder);
        assertThat(warehouse.column("SELECT amount FROM targets")).containsExactly("1000.0000");
        assertThat(warehouse.column("SELECT name FROM staff")).containsExactly("Ann Lee");
        assertThat(warehouse.column("SELECT store_id FROM staff_stores")).containsExactly("S001");
        assertThat(warehouse.column("SELECT begins || ' ' || ends FROM shifts")).containsExactly("22:00:00 06:00:00");
        assertThat(warehouse.column("SELECT sales FROM staff_targets")).containsExactly("500.0000");
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

    private void givePeople() {
        warehouse.execute(
                "INSERT INTO staff VALUES ('S-1', '17', 'Ann Lee', 'staff', DATE '2024-01-01', NULL, 'ann', NULL)");
        warehouse.execute("INSERT INTO staff_stores VALUES ('S-1', 'S001')");
        warehouse.execute(
                "INSERT INTO shifts VALUES ('S-1', 'S001', DATE '2024-01-02', TIME '22:00', TIME '06:00', 30)");
        warehouse.execute("INSERT INTO staff_targets VALUES ('S-1', 'week', DATE '2024-01-01', 500, 3)");
    }

    @Test
    void aNameThatWasErasedIsGoneFromTheFiles() throws Exception {
        givePeople();
        fill(60);
        String inTheLake =
                "SELECT coalesce(name, 'none') FROM read_parquet('" + folder.resolve("lake/whole/staff.parquet") + "')";
        assertThat(warehouse.column(inTheLake)).containsExactly("Ann Lee");
        assertThat(Files.getPosixFilePermissions(folder.resolve("lake/whole/staff.parquet")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        DuckDbLake lake = new DuckDbLake(warehouse.warehouse(), new LakeSettings(Duration.ofSeconds(1), 60));
        lake.pass();
        DuckDbDirectory directory = new DuckDbDirectory(warehouse.warehouse());
        new ChangeDirectory(directory, Clock.systemUTC()).erase("S-1", LocalDate.parse("2024-03-01"));
        lake.pass();
        assertThat(warehouse.column(inTheLake)).containsExactly("none");
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
