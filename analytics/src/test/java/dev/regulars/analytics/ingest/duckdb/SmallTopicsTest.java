package dev.regulars.analytics.ingest.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.ingest.Arrival;
import dev.regulars.analytics.ingest.Batch;
import dev.regulars.analytics.ingest.StoredEvents.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of the program, and changes of vouchers: told more than once, stored once. */
class SmallTopicsTest {
    private static final String PROGRAM = """
            {"specversion":"1.0","id":"abc/3","source":"/regulars/decision-service",
             "type":"dev.regulars.program.live.v1",
             "subject":"abc","time":"2026-03-01T09:00:00Z","datacontenttype":"application/json","data":{
             "version":"abc","number":3,"name":"Spring","kind":"publish",
             "liveFrom":"2026-03-01T09:00:00Z","part":1,"parts":1,
             "currency":"GBP","timeZone":"Europe/London","tiers":["Blue","Gold"],
             "campaigns":[{"id":"coffee","name":"Coffee x3","position":1,"active":true,"effect":"multiplier",
                           "lane":"product",
                           "from":"2026-03-01","holdOut":"10","budget":5000}],
             "offers":[],"rewards":[{"id":"five","name":"5 off","position":1,"kind":"voucher","issued":"threshold",
                                     "points":500,"value":"5.00"}],
             "stores":[{"id":"LON-01","name":"London","position":1}],"segments":[]}}
            """;

    private static final String CHANGE = """
            {"specversion":"1.0","id":"v1/2","source":"/regulars/decision-service",
             "type":"dev.regulars.voucher.changed.v1",
             "subject":"v1","time":"2026-03-02T09:00:00Z","datacontenttype":"application/json","data":{
             "voucherId":"v1","rewardId":"five","change":"redeemed","occurredAt":"2026-03-02T09:00:00Z",
             "businessDay":"2026-03-02","storeId":"LON-01","transactionId":"pos:T-1"}}
            """;

    private static final String SAID = """
            {"specversion":"1.0","id":"pos:T-1","source":"/regulars/decision-service",
             "type":"dev.regulars.feedback.given.v1",
             "subject":"pos:T-1","time":"2026-03-02T09:00:00Z","datacontenttype":"application/json","data":{
             "decisionId":"pos:T-1","storeId":"LON-01","score":3,"hasComment":true,"channel":"email",
             "at":"2026-03-02T09:00:00Z"}}
            """;

    @TempDir
    Path folder;

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
    void keepsAVersionOnceWithItsRows() throws SQLException {
        try (DuckDbPrograms programs = new DuckDbPrograms(warehouse.warehouse())) {
            assertThat(programs.add(batch(0, PROGRAM, PROGRAM, "{}"))).isEqualTo(new Outcome(1, 1, 1));
            // A roll-back: another event, the same rows.
            String again = PROGRAM.replace("abc/3", "abc/5").replace("\"number\":3", "\"number\":5");
            assertThat(programs.add(batch(3, again))).isEqualTo(new Outcome(1, 0, 0));
            assertThat(programs.nextOffsets("small")).isEqualTo(Map.of(0, 4L));
        }
        assertThat(warehouse.column("SELECT part || ' ' || row_id || ' ' || position FROM program_rows ORDER BY 1"))
                .containsExactly("campaign coffee 1", "reward five 1", "store LON-01 1", "tier Blue 1", "tier Gold 2");
        assertThat(warehouse.column("SELECT hold_out || ' ' || budget FROM program_rows WHERE part = 'campaign'"))
                .containsExactly("10.00 5000");
        assertThat(warehouse.column("SELECT reason FROM rejected")).containsExactly("BREAKS_SCHEMA");
    }

    @Test
    void keepsByWhichClocksStoresWorkAlsoOfAVersionThatWasStoredBefore() throws SQLException {
        try (DuckDbPrograms programs = new DuckDbPrograms(warehouse.warehouse())) {
            programs.add(batch(0, PROGRAM));
            assertThat(warehouse.column(
                            "SELECT store_id || '|' || time_zone || '|' || day_cut_off FROM program_clocks"))
                    .containsExactly("|Europe/London|00:00:00");
            warehouse.execute("DELETE FROM program_clocks");
            String told = PROGRAM.replace("\"tiers\"", "\"dayCutOff\":\"04:00\",\"tiers\"")
                    .replace(
                            "\"position\":1}],\"segments\"",
                            "\"position\":1,\"timeZone\":\"Europe/London\"},{\"id\":\"NYC-01\",\"name\":\"New York\","
                                    + "\"position\":2,\"timeZone\":\"America/New_York\"}],\"segments\"");
            assertThat(programs.add(batch(1, told, told))).isEqualTo(new Outcome(0, 2, 0));
        }
        assertThat(warehouse.column(
                        "SELECT store_id || '|' || time_zone || '|' || day_cut_off FROM program_clocks ORDER BY 1"))
                .containsExactly("NYC-01|America/New_York|04:00:00", "|Europe/London|04:00:00");
    }

    @Test
    void keepsAChangeOnce() throws SQLException {
        try (DuckDbVoucherChanges changes = new DuckDbVoucherChanges(warehouse.warehouse())) {
            assertThat(changes.add(batch(0, CHANGE, CHANGE.replace("redeemed", "eaten"))))
                    .isEqualTo(new Outcome(1, 0, 1));
            assertThat(changes.add(batch(2, CHANGE))).isEqualTo(new Outcome(0, 1, 0));
        }
        assertThat(warehouse.column("SELECT voucher_id || ' ' || change || ' ' || business_day FROM voucher_changes"))
                .containsExactly("v1 redeemed 2026-03-02");
        assertThat(warehouse.column("SELECT business_day FROM lake_days")).containsExactly("2026-03-02");
    }

    @Test
    void keepsTheFirstWordOfAPurchase() throws SQLException {
        try (DuckDbFeedback feedback = new DuckDbFeedback(warehouse.warehouse())) {
            assertThat(feedback.add(batch(0, SAID, SAID.replace("\"score\":3", "\"score\":11"))))
                    .isEqualTo(new Outcome(1, 0, 1));
            assertThat(feedback.add(batch(2, SAID.replace("\"score\":3", "\"score\":9"))))
                    .isEqualTo(new Outcome(0, 1, 0));
        }
        assertThat(warehouse.column("SELECT decision_id || ' ' || score || ' ' || has_comment FROM feedback"))
                .containsExactly("pos:T-1 3 true");
    }

    private static Batch batch(long offset, String... events) {
        List<Arrival> arrivals = new ArrayList<>();
        for (String event : events) {
            arrivals.add(new Arrival(0, offset + arrivals.size(), event.getBytes(StandardCharsets.UTF_8)));
        }
        return new Batch("small", arrivals, Map.of(0, offset + events.length));
    }
}
