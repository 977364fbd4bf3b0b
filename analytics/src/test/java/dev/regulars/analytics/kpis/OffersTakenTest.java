package dev.regulars.analytics.kpis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.TestWarehouse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who bought what they were offered, and who without having been, counted by hand. */
class OffersTakenTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");

    @TempDir
    Path folder;

    private final Map<String, Integer> sequences = new HashMap<>();
    private TestWarehouse warehouse;
    private int made;

    @BeforeEach
    void open() {
        warehouse = new TestWarehouse(folder);
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    /** On the day of March; the number of the decision. */
    private int decided(String member, int day, String type, String original) {
        int no = ++made;
        LocalDate on = FIRST.plusDays(day - 1L);
        warehouse.execute("""
                INSERT INTO decisions BY NAME
                SELECT %1$d AS decision_no, 'd%1$d' AS decision_id, '%2$s' AS account_id, '%2$s' AS member_id,
                       %3$d AS sequence, %1$d AS id_hash, -%1$d AS place_hash, false AS member_enrolled,
                       '%4$s' AS type, %5$s AS original_decision_id, TIMESTAMP '%6$s 10:00:00' AS occurred_at,
                       DATE '%6$s' AS business_day, %7$d AS day_no, 'LON-01' AS store_id, 'store' AS channel,
                       'GBP' AS currency, 10 AS net_amount, 10 AS eligible_amount, 0 AS points_earned,
                       0 AS points_redeemed, 'p' AS program_version
                """.formatted(
                        no, member, sequences.merge(member, 1, Integer::sum), type, original, on, on.toEpochDay()));
        return no;
    }

    private int sale(String member, int day) {
        return decided(member, day, "sale", "NULL");
    }

    private void offer(int decision, String offer, boolean shown) {
        told(decision, "offers", "'" + offer + "', " + shown);
    }

    private int buys(String member, int day, String offer) {
        int decision = sale(member, day);
        told(decision, "offer_goods", "'" + offer + "'");
        return decision;
    }

    private void told(int decision, String table, String values) {
        warehouse.execute("INSERT INTO %s SELECT decision_no, business_day, %s FROM decisions WHERE decision_no = %d"
                .formatted(table, values, decision));
    }

    private List<List<Object>> figures() {
        Kpi kpi = new KpiCatalog().find("offers-taken").orElseThrow();
        String sql = new KpiSql(TestWarehouse.KPI_SETTINGS).render(kpi, Scope.of(FIRST, FIRST.plusDays(60)));
        return warehouse.reader().read(sql, 100, Duration.ofSeconds(20)).rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell instanceof Number number ? number.doubleValue() : cell)
                        .toList())
                .toList();
    }

    /** Of five who saw tea, in-time and again bought it; of two kept out, one did. */
    @Test
    void countsMembersWhoBoughtItLaterBesideThoseKeptOut() {
        offer(sale("in-time", 1), "tea", true);
        buys("in-time", 31, "tea");
        buys("in-time", 31, "tea");

        offer(sale("too-late", 1), "tea", true);
        buys("too-late", 32, "tea");

        offer(buys("with-it", 1, "tea"), "tea", true);
        buys("with-it", 2, "jam");

        buys("before", 1, "tea");
        offer(sale("before", 2), "tea", true);

        offer(sale("again", 1), "tea", true);
        offer(sale("again", 20), "tea", true);
        buys("again", 25, "tea");

        offer(sale("kept-out", 1), "tea", false);
        buys("kept-out", 9, "tea");
        offer(sale("kept-out-still", 1), "tea", false);
        buys("never-offered", 3, "tea");

        assertThat(figures()).containsExactly(List.of("tea", 2 / 5.0, 1 / 2.0, 5.0, 2.0, 2.0, 1.0));
    }

    /** Who saw it once the hold-out was lowered has seen it, from then on. */
    @Test
    void whoWasKeptOutAndSawItLaterHasSeenIt() {
        offer(sale("m", 1), "tea", false);
        buys("m", 2, "tea");
        offer(sale("m", 3), "tea", true);

        assertThat(figures().get(0).subList(3, 7)).containsExactly(1.0, 0.0, 0.0, 0.0);

        buys("m", 4, "tea");

        assertThat(figures().get(0).subList(3, 7)).containsExactly(1.0, 1.0, 0.0, 0.0);
    }

    @Test
    void aSaleThatWasVoidedTookNothingAndAReturnChangesNothing() {
        offer(sale("voided", 1), "tea", true);
        decided("voided", 3, "void", "'d" + buys("voided", 2, "tea") + "'");
        assertThat(figures().get(0).subList(3, 5)).containsExactly(1.0, 0.0);

        offer(sale("returned", 1), "tea", true);
        decided("returned", 3, "return", "'d" + buys("returned", 2, "tea") + "'");
        assertThat(figures().get(0).subList(3, 5)).containsExactly(2.0, 1.0);
    }
}
