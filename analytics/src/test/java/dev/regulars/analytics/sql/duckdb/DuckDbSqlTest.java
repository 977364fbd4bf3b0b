package dev.regulars.analytics.sql.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regulars.analytics.sql.SqlCode;
import dev.regulars.analytics.sql.SqlColumn;
import dev.regulars.analytics.sql.SqlLimits;
import dev.regulars.analytics.sql.SqlOutcome;
import dev.regulars.analytics.sql.SqlTable;
import dev.regulars.analytics.warehouse.Warehouse;
import dev.regulars.analytics.warehouse.WarehouseSettings;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may write, and what else they may try. */
class DuckDbSqlTest {
    private static final SqlLimits LIMITS = new SqlLimits(Duration.ofSeconds(2), 1_000, 1, 2);

    @TempDir
    static Path folder;

    private static Warehouse warehouse;
    private static Watchdog watchdog;
    private static DuckDbSql sql;

    @BeforeAll
    static void fill() throws Exception {
        warehouse = new Warehouse(new WarehouseSettings(folder.resolve("sql.duckdb"), 256, 2));
        watchdog = new Watchdog();
        sql = new DuckDbSql(warehouse, watchdog);
        try (InputStream year = DuckDbSqlTest.class.getResourceAsStream("/warehouse/a-year.sql");
                Connection connection = warehouse.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(year.readAllBytes(), StandardCharsets.UTF_8));
        }
        Files.writeString(warehouse.exports().resolve("other.csv"), "a\nsomebody else's\n");
    }

    @AfterAll
    static void close() throws Exception {
        watchdog.close();
        warehouse.close();
    }

    private static SqlOutcome.Rows rows(String statement) {
        SqlOutcome outcome = sql.run(statement, LIMITS);
        assertThat(outcome).as(statement).isInstanceOf(SqlOutcome.Rows.class);
        return (SqlOutcome.Rows) outcome;
    }

    private static SqlOutcome.Refused refused(String statement) {
        SqlOutcome outcome = sql.run(statement, LIMITS);
        assertThat(outcome).as(statement).isInstanceOf(SqlOutcome.Refused.class);
        return (SqlOutcome.Refused) outcome;
    }

    @Test
    void answersWithColumnsAndRows() {
        SqlOutcome.Rows answer = rows("""
                -- by store
                SELECT store_id AS store, count(*) AS n, sum(net_amount) AS net
                FROM decisions WHERE business_day < DATE '2026-01-01' GROUP BY ALL ORDER BY store LIMIT 2;
                """);
        assertThat(answer.columns())
                .containsExactly(
                        new SqlColumn("store", "VARCHAR"),
                        new SqlColumn("n", "BIGINT"),
                        new SqlColumn("net", "DECIMAL(38,4)"));
        assertThat(answer.rows()).hasSize(2);
        assertThat(answer.rows().get(0).get(0)).isEqualTo("EDI-01");
        assertThat(answer.truncated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM decisions SELECT count(*)",
                "WITH a AS (SELECT 1 AS x), b AS (SELECT x + 1 AS x FROM a) SELECT * FROM a UNION ALL SELECT * FROM b",
                "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 9) SELECT max(i) FROM r",
                "SELECT * FROM range(3) r(i) JOIN main.targets ON true LIMIT 3",
                "SELECT i FROM unnest([1, 2]) t(i)",
                "SELECT (SELECT max(amount) FROM targets) -- no end of line",
                "DESCRIBE decisions",
                "SUMMARIZE targets",
                "VALUES (1), (2)",
                "FROM targets PIVOT (sum(amount) FOR store_id IN ('LON-01', 'LON-02'))"
            })
    void answersWhatOnlyReads(String statement) {
        assertThat(rows(statement).rows()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM decisions",
                "INSERT INTO targets VALUES ('x', DATE '2026-01-01', 1)",
                "UPDATE decisions SET net_amount = 0",
                "DROP TABLE decisions",
                "CREATE TABLE x AS SELECT 1",
                "CREATE MACRO f() AS 1",
                "SELECT 1; DELETE FROM decisions",
                "",
                "-- nothing",
                "BEGIN TRANSACTION",
                "COMMIT",
                "SET memory_limit = '99GB'",
                "RESET memory_limit",
                "PRAGMA database_list",
                "CALL pragma_version()",
                "ATTACH 'x.duckdb'",
                "LOAD httpfs",
                "INSTALL httpfs",
                "EXPLAIN ANALYZE SELECT 1",
                "COPY decisions TO 'x.csv'",
                "EXPORT DATABASE 'x'",
                "CHECKPOINT",
                "PREPARE p AS SELECT 1",
                "EXECUTE p"
            })
    void refusesWhatIsNoSingleSelect(String statement) {
        assertThat(refused(statement).code()).isEqualTo(SqlCode.SQL_NOT_READ_ONLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM 'EXPORTS/other.csv'",
                "SELECT * FROM \"EXPORTS/other.csv\"",
                "SELECT * FROM read_csv('EXPORTS/other.csv')",
                "SELECT * FROM read_text('/etc/passwd')",
                "SELECT * FROM READ_BLOB('/etc/passwd')",
                "SELECT * FROM glob('*')",
                "SELECT (SELECT content FROM read_text('EXPORTS/other.csv'))",
                "WITH a AS (SELECT * FROM read_csv_auto('EXPORTS/other.csv')) SELECT * FROM a",
                "SELECT * FROM sniff_csv('EXPORTS/other.csv')",
                "SELECT * FROM query('DELETE FROM decisions')",
                "SELECT * FROM query_table('rejected')",
                "SELECT * FROM json_execute_serialized_sql('x')",
                "SELECT * FROM rejected",
                "SELECT name FROM staff",
                "WITH staff AS (SELECT name FROM staff) SELECT * FROM staff",
                "SELECT name FROM staff WHERE (WITH staff AS (SELECT 1 AS x) SELECT max(x) FROM staff) = 1",
                "SELECT name FROM main.Staff, (WITH staff AS (SELECT 1) SELECT 1)",
                "SELECT * FROM \"EXPORTS/other.csv\", (WITH \"EXPORTS/other.csv\" AS (SELECT 1) SELECT 1)",
                "SELECT * FROM duckdb_columns, (WITH duckdb_columns AS (SELECT 1) SELECT 1)",
                "SELECT * FROM positions",
                "SELECT * FROM main.migrations",
                "SELECT * FROM information_schema.tables",
                "SELECT * FROM pg_catalog.pg_tables",
                "SELECT * FROM duckdb_settings()",
                "SELECT * FROM duckdb_secrets()",
                "SELECT * FROM pragma_database_list()",
                "SELECT current_setting('temp_directory')",
                "SELECT * FROM range(CAST(length(current_setting('temp_directory')) AS BIGINT))",
                "SELECT count(*) FILTER (current_setting('temp_directory') = 'x') FROM decisions",
                "SELECT 1 ORDER BY getvariable('x')",
                "SELECT write_log('x')",
                "SHOW TABLES",
                "SHOW DATABASES"
            })
    void reachesForNothingButTheTablesOfTheList(String statement) {
        String exports = warehouse.exports().toString();
        assertThat(refused(statement.replace("EXPORTS", exports)).code()).isEqualTo(SqlCode.SQL_NOT_READ_ONLY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELEC 1 | 0 | syntax error",
                "SELECT 1 FROM decisions WHERE | 29 | syntax error",
                "SELECT nothing FROM decisions |  | nothing",
                "SELECT sum(store_id) FROM decisions |  | sum",
                "SELECT CAST('x' AS INTEGER) |  | x"
            })
    void saysWhatIsWrongAndWhere(String statement, Integer position, String part) {
        SqlOutcome.Refused refused = refused(statement);
        assertThat(refused.code()).isEqualTo(SqlCode.SQL_WRONG);
        assertThat(refused.why()).contains(part);
        assertThat(refused.position()).isEqualTo(position);
    }

    @Test
    void namesTheLineAsItWasTyped() {
        assertThat(refused("SELECT 1\nFROM decisions\nWHERE nothing = 1").why()).contains("LINE 3: WHERE nothing = 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT (i + 1) % 7 FROM r) SELECT max(i) FROM r",
                "SELECT count(*) FROM range(999999) a(i), range(99999) b(i) WHERE (a.i + b.i) % 7 < a.i % 5",
                "SELECT sum(sin(a.i) + cos(b.i)) FROM range(1000000) a(i), range(1000000) b(i)"
            })
    void whatRunsForEverIsStopped(String statement) {
        long began = System.nanoTime();
        assertThat(refused(statement).code()).isEqualTo(SqlCode.SQL_TOO_LONG);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        assertThat(rows("SELECT 1").rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT list(i) FROM range(500000000) r(i)",
                "SELECT string_agg(a.decision_id, ',') FROM decisions a, range(10000)"
            })
    void whatEatsMemoryIsStoppedAndTheDatabaseGoesOn(String statement) {
        assertThat(refused(statement).code()).isIn(SqlCode.SQL_TOO_LARGE, SqlCode.SQL_TOO_LONG);
        assertThat(rows("SELECT count(*) FROM decisions").rows()).containsExactly(List.of(24_000L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT repeat('x', 2000000000)",
                "SELECT range(1000000000)",
                "SELECT lpad('x', 2000000000, 'y')",
                "SELECT printf('%2000000000d', 1)"
            })
    void whatMakesMuchOutOfLittleIsRefused(String statement) {
        assertThat(refused(statement).code()).isEqualTo(SqlCode.SQL_NOT_READ_ONLY);
    }

    @Test
    void aLongAnswerIsCutOff() {
        SqlOutcome.Rows byRows = rows("SELECT * FROM range(3000) r(i) ORDER BY i DESC");
        assertThat(byRows.rows()).hasSize(1_000);
        assertThat(byRows.rows().get(0).get(0)).isEqualTo(2_999L);
        assertThat(byRows.truncated()).isTrue();
        SqlOutcome.Rows byBytes = rows("SELECT string_agg(decision_id, '') OVER () FROM decisions LIMIT 900");
        assertThat(byBytes.rows().size()).isLessThan(10);
        assertThat(byBytes.truncated()).isTrue();
    }

    @Test
    void theTransactionItselfWritesNothing() throws Exception {
        try (Connection connection = warehouse.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN TRANSACTION READ ONLY");
            assertThatThrownBy(() -> statement.execute("DELETE FROM targets")).hasMessageContaining("read-only");
        }
        assertThat(rows("SELECT count(*) > 0 FROM targets").rows()).containsExactly(List.of(true));
    }

    @Test
    void tellsTheTablesWithTheirColumns() {
        List<SqlTable> tables = sql.tables();
        assertThat(tables).extracting(SqlTable::name).startsWith("decisions", "decision_rules", "postings");
        assertThat(tables).extracting(SqlTable::name).doesNotContain("rejected", "positions", "migrations");
        assertThat(tables.get(0).columns()).contains(new SqlColumn("business_day", "DATE"));
    }
}
