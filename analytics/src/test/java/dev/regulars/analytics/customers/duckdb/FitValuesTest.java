package dev.regulars.analytics.customers.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.regulars.analytics.Facts;
import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.customers.Cdnow;
import dev.regulars.analytics.customers.CustomersSettings;
import dev.regulars.analytics.customers.Decile;
import dev.regulars.analytics.customers.FitValues;
import dev.regulars.analytics.customers.MemberList;
import dev.regulars.analytics.customers.MemberValue;
import dev.regulars.analytics.customers.Refusal;
import dev.regulars.analytics.customers.Segment;
import dev.regulars.analytics.customers.ValueFit;
import dev.regulars.analytics.customers.model.ByFrequency;
import dev.regulars.analytics.customers.model.Week;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From decisions to what members are worth, in a real database. */
class FitValuesTest {
    private static final CustomersSettings SETTINGS =
            new CustomersSettings(new BigDecimal("0.01"), new BigDecimal("0.3"), 100, Duration.ZERO);

    @TempDir
    Path folder;

    private TestWarehouse warehouse;
    private DuckDbMemberValues values;
    private FitValues fit;

    @BeforeEach
    void open() {
        warehouse = new TestWarehouse(folder);
        values = new DuckDbMemberValues(warehouse.warehouse());
        fit = new FitValues(values, SETTINGS, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    /** The purchases of all customers until June 1998 as decisions; a year of them known, half a year held out. */
    @Test
    void foretellsWhatCdnowsCustomersDidNext() {
        try (Facts facts = new Facts(warehouse.warehouse(), 0)) {
            Cdnow.purchases()
                    .forEach((customer, days) -> days.forEach((day, money) -> {
                        String id = customer + "-" + day;
                        facts.decision(
                                id, "m" + customer, "sale", null, day, String.format(Locale.ROOT, "%.2f", money), 0);
                    }));
        }
        assertThat(fit.fit()).isEmpty();
        ValueFit found = values.newest().orElseThrow();
        assertThat(found.asOf()).isEqualTo(LocalDate.of(1998, 6, 30));
        assertThat(found.members()).isBetween(23_000L, 23_570L);
        assertThat(found.purchases().converged()).isTrue();
        assertThat(found.spend().converged()).isTrue();
        assertComparison();
        assertMembers(found.members());
    }

    private void assertComparison() {
        List<Week> weeks = values.weeks();
        Week last = weeks.get(weeks.size() - 1);
        Week seen = weeks.stream().filter(Week::fitted).reduce((a, b) -> b).orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "CDNOW, all: week %d actual %.0f model %.0f; held out until week %d: actual %.0f model %.0f%n",
                seen.number(),
                seen.actual(),
                seen.expected(),
                last.number(),
                last.actual() - seen.actual(),
                last.expected() - seen.expected());
        assertThat(last.expected()).isCloseTo(last.actual(), within(0.1 * last.actual()));
        List<ByFrequency> bars = values.frequencies();
        assertThat(bars).hasSize(8);
        for (ByFrequency bar : bars) {
            System.out.printf(
                    Locale.ROOT,
                    "  bought again %d%s: %d customers, later actual %.3f model %.3f%n",
                    bar.repeats(),
                    bar.orMore() ? "+" : "",
                    bar.members(),
                    bar.actual(),
                    bar.expected());
        }
        assertThat(bars).extracting(ByFrequency::expected).isSorted();
    }

    private void assertMembers(long members) {
        List<Decile> deciles = values.deciles();
        assertThat(deciles).hasSize(10);
        assertThat(deciles.stream().mapToLong(Decile::members).sum()).isEqualTo(members);
        assertThat(deciles).extracting(Decile::clv).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(values.segments().stream().mapToLong(Segment::members).sum()).isEqualTo(members);
        List<MemberValue> top = values.list(MemberList.TOP, 5);
        assertThat(top).hasSize(5).allMatch(member -> member.decile() == 1 && member.alive() > 0.5);
        assertThat(values.list(MemberList.AT_RISK, 5)).hasSize(5).allMatch(member -> member.alive() < 0.7);
        AtomicInteger each = new AtomicInteger();
        values.each(1_000_000, member -> each.incrementAndGet());
        assertThat(each.get()).isEqualTo((int) members);
    }

    @Test
    void countsDaysThatWereWorthMoreThanWhatCameBack() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        try (Facts facts = new Facts(warehouse.warehouse(), 0)) {
            for (int i = 0; i < 100; i++) {
                String member = "m" + i;
                facts.decision(member + "a", member, "sale", null, day, "10.00", 10);
                facts.decision(member + "b", member, "sale", null, day.plusDays(7), "30.00", 30);
                facts.decision(member + "c", member, "sale", null, day.plusDays(7), "5.00", 5);
                facts.decision(member + "d", member, "sale", null, day.plusDays(14), "20.00", 20);
                facts.decision(member + "e", member, "return", member + "d", day.plusDays(20), "-20.00", -20);
                facts.decision(member + "f", member, "return", member + "b", day.plusDays(21), "-15.00", -15);
            }
            facts.decision("x", "till", "sale", null, day.plusDays(30 + 0), "1.00", 0);
        }
        assertThat(fit.fit()).isEmpty();
        MemberValue member = values.list(MemberList.TOP, 200).stream()
                .filter(found -> found.memberId().equals("m7"))
                .findFirst()
                .orElseThrow();
        assertThat(member.frequency()).isEqualTo(1);
        assertThat(member.recencyDays()).isEqualTo(7);
        assertThat(member.ageDays()).isEqualTo(30);
        assertThat(member.spend()).isEqualTo(20.0);
        assertThat(values.newest().orElseThrow().split()).isNull();
    }

    @Test
    void saysWhyThereIsNothingToFit() {
        assertThat(fit.fit()).contains(Refusal.NO_SALES);
        try (Facts facts = new Facts(warehouse.warehouse(), 0)) {
            facts.decision("a", "m", "sale", null, LocalDate.of(2026, 1, 5), "10.00", 10);
        }
        assertThat(fit.fit()).contains(Refusal.TOO_FEW_MEMBERS);
        assertThat(values.newest()).isEmpty();
    }
}
