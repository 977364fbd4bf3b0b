package dev.regulars.analytics.spark;

import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.lake.LakeSettings;
import dev.regulars.analytics.lake.duckdb.DuckDbLake;
import dev.regulars.analytics.synthetic.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/** A lake as analytics writes it, of synthetic decisions, with something in each table that a figure reads. */
final class TestLake {
    static final int DECISIONS = 60_000;
    static final int DAYS = 120;
    static final LocalDate FIRST = LocalDate.parse("2024-01-01");

    private static final int MEMBERS = 4_000;
    private static final int STORES = 12;
    private static final int DAYS_AT_ONCE = 60;

    private TestLake() {}

    /** Beside a database with the same tables. */
    static Path write(Path folder) {
        try (TestWarehouse warehouse = new TestWarehouse(folder)) {
            warehouse.addBytes(new World(2029, DECISIONS, MEMBERS, STORES, DAYS).next(DECISIONS));
            addWhatTheWorldHasNot(warehouse);
            DuckDbLake lake =
                    new DuckDbLake(warehouse.warehouse(), new LakeSettings(Duration.ofSeconds(1), DAYS_AT_ONCE));
            long waiting = lake.pass();
            while (waiting > 0) {
                waiting = lake.pass();
            }
            return warehouse.warehouse().lake();
        }
    }

    private static void addWhatTheWorldHasNot(TestWarehouse warehouse) {
        warehouse.execute("""
                INSERT INTO voucher_changes
                SELECT 'e' || voucher_id, voucher_id, reward_id, 'redeemed', CAST(business_day AS TIMESTAMP),
                       business_day, 'S001', 'x'
                FROM vouchers WHERE decision_no % 3 = 0
                """);
        warehouse.execute("""
                INSERT INTO feedback
                SELECT decision_id, CAST(business_day AS TIMESTAMP), decision_no % 11, decision_no % 2 = 0, 'email'
                FROM decisions WHERE type = 'sale' AND decision_no % 7 = 0
                """);
        warehouse.execute("""
                INSERT INTO message_steps
                SELECT 'm-' || d.decision_no, s.step, d.member_id, 'news-' || d.decision_no % 3, 'email', 'offers',
                       CAST(d.business_day AS TIMESTAMP), d.business_day, d.day_no, true, d.decision_no % 2 = 0,
                       v.voucher_id, NULL
                FROM decisions d LEFT JOIN vouchers v ON v.decision_no = d.decision_no,
                     (VALUES ('sent'), ('withheld'), ('opened'), ('clicked')) s(step)
                WHERE d.member_id IS NOT NULL AND d.decision_no % 5 = 0
                  AND (s.step = 'withheld') = (hash(d.member_id) % 4 = 0)
                  AND (s.step <> 'opened' OR d.decision_no % 3 = 0)
                ON CONFLICT DO NOTHING
                """);
        warehouse.execute("""
                INSERT INTO targets
                SELECT DISTINCT store_id, DATE '2024-02-01', 90000 FROM decisions WHERE store_id <> ''
                """);
        warehouse.execute(
                "INSERT INTO program_versions VALUES ('v/1', 'v', 1, 'demo', 'publish', '2024-01-01', 'GBP')");
        warehouse.execute("""
                INSERT INTO program_rows
                VALUES ('v', 'campaign', 'weekend', 'Weekend', 1, true, NULL, NULL, 10, 1000000, NULL, NULL)
                """);
    }
}
