package dev.regulars.analytics.totals.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.SampleEvents.SampleEvent;
import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.ingest.Arrival;
import dev.regulars.analytics.ingest.Batch;
import dev.regulars.analytics.totals.Figures.All;
import dev.regulars.analytics.totals.Totals.CampaignSlice;
import dev.regulars.analytics.totals.Totals.TierSlice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DuckDbFiguresTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void isAllZeroOnAnEmptyDatabase() {
        try (TestWarehouse warehouse = new TestWarehouse(folder)) {
            All all = warehouse.figures().all();
            assertThat(all.headline().transactions()).isZero();
            assertThat(all.headline().pointsEarned()).isZero();
            assertThat(all.headline().netAmount()).isNull();
            assertThat(all.headline().lastEventAt()).isNull();
            assertThat(all.by().tier()).isEmpty();
        }
    }

    /** Two sales of 100 as blue, then one as silver; a return of 40 that takes 40 points back. */
    @Test
    void breaksDownByCampaignAndTier() {
        try (TestWarehouse warehouse = new TestWarehouse(folder)) {
            add(warehouse, sale(1, "100.00", 100, 100, "blue"), sale(2, "100.00", 100, 0, "blue"));
            add(warehouse, sale(3, "100.00", 100, 0, "silver"), sale(4, "-40.00", -40, 0, "silver"));
            All all = warehouse.figures().all();
            assertThat(all.by().campaign())
                    .containsExactly(
                            new CampaignSlice("base", "base", 4, 260),
                            new CampaignSlice("double-days", "multiplier", 1, 100));
            assertThat(all.by().tier())
                    .containsExactly(
                            new TierSlice("silver", 1, 2, 60, "60.00"), new TierSlice("blue", 0, 2, 300, "200.00"));
            assertThat(all.headline().points("program.issued")).isEqualTo(-360);
            assertThat(all.headline().points("member.available")).isEqualTo(360);
        }
    }

    /** Blue becomes silver without a purchase: a decision and a member of silver, but no transaction, store or day. */
    @Test
    void aTierChangeIsNoTransaction() {
        try (TestWarehouse warehouse = new TestWarehouse(folder)) {
            ObjectNode change = sale(2, "0.00", 0, 0, "blue").json();
            ObjectNode data = (ObjectNode) change.path("data");
            data.put("transactionType", "tier-change").put("tierAfter", "silver");
            data.put("businessDay", "2027-01-01");
            data.remove(List.of("storeId", "tillId", "channel"));
            addBytes(
                    warehouse,
                    List.of(sale(1, "5.00", 5, 0, "blue").bytes(), new JsonMapper().writeValueAsBytes(change)));
            All all = warehouse.figures().all();
            assertThat(all.headline().rejected()).isZero();
            assertThat(all.headline().decisions()).isEqualTo(2);
            assertThat(all.headline().transactions()).isEqualTo(1);
            assertThat(all.by().store()).hasSize(1);
            assertThat(all.by().day()).hasSize(1);
            assertThat(all.by().tier())
                    .containsExactly(new TierSlice("silver", 1, 0, 0, null), new TierSlice("blue", 0, 1, 5, "5.00"));
        }
    }

    @Test
    void addsNoAmountsOfDifferentCurrencies() {
        try (TestWarehouse warehouse = new TestWarehouse(folder)) {
            ObjectNode euros = sale(2, "7.00", 7, 0, "blue").json();
            ((ObjectNode) euros.path("data")).put("currency", "EUR");
            addBytes(
                    warehouse,
                    List.of(sale(1, "5.00", 5, 0, "blue").bytes(), new JsonMapper().writeValueAsBytes(euros)));
            assertThat(warehouse.figures().headline().currency()).isNull();
            assertThat(warehouse.figures().headline().netAmount()).isNull();
            assertThat(warehouse.figures().headline().pointsEarned()).isEqualTo(12);
        }
    }

    @Test
    void keepsEachListWithinItsLimit() {
        try (TestWarehouse warehouse = new TestWarehouse(folder)) {
            List<SampleEvent> events = new ArrayList<>();
            for (int i = 1; i <= 80; i++) {
                events.add(new SampleEvent(
                        "pos:" + i,
                        "m",
                        i,
                        "m",
                        "sale",
                        NOON.plusSeconds(i * 86_400L),
                        "s-" + i,
                        BigDecimal.ONE,
                        1,
                        0,
                        0,
                        "t" + i));
            }
            addBytes(warehouse, events.stream().map(SampleEvent::bytes).toList());
            All all = warehouse.figures().all();
            assertThat(all.by().store()).hasSize(50);
            assertThat(all.by().day()).hasSize(30);
            assertThat(all.by().day().get(0).key()).isEqualTo("2026-05-20");
            assertThat(all.by().tier()).hasSize(20);
        }
    }

    private static SampleEvent sale(int number, String net, long base, long bonus, String tier) {
        String type = net.startsWith("-") ? "return" : "sale";
        return new SampleEvent(
                "pos:" + number, "m-1", number, "m-1", type, NOON, "LON-01", new BigDecimal(net), base, bonus, 0, tier);
    }

    private static void add(TestWarehouse warehouse, SampleEvent... events) {
        addBytes(warehouse, List.of(events).stream().map(SampleEvent::bytes).toList());
    }

    private static void addBytes(TestWarehouse warehouse, List<byte[]> values) {
        List<Arrival> arrivals = new ArrayList<>();
        for (byte[] value : values) {
            arrivals.add(new Arrival(0, arrivals.size(), value));
        }
        warehouse.decisions().add(new Batch("topic", arrivals, Map.of(0, (long) values.size())));
    }
}
