package dev.regulars.analytics.staff.performance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.staff.StaffFixture;
import dev.regulars.analytics.staff.TillSale;
import dev.regulars.analytics.targets.Target;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worked numbers of a store, as of Wednesday noon. */
class StorePerformanceTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-16");
    private static final LocalDate SUNDAY = LocalDate.parse("2026-03-22");

    @TempDir
    Path folder;

    private StaffFixture staff;

    @BeforeEach
    void open() {
        staff = new StaffFixture(folder, "2026-03-18T12:00:00Z");
        staff.people(
                "S-1,17,Ann,staff,LON-01,2026-01-01,,",
                "S-2,18,Bob,staff,LON-01,2026-01-01,,",
                "S-3,19,Cy,staff,LON-01,2026-01-01,,");
    }

    @AfterEach
    void close() {
        staff.close();
    }

    private void sell(String cashier, String day, int sales, int withCard, long pence) {
        List<TillSale> all = new ArrayList<>();
        for (int i = 0; i < sales; i++) {
            TillSale sale = TillSale.of("LON-01", cashier, day + "T10:15:00Z", pence);
            all.add(i < withCard ? sale.withCard() : sale);
        }
        staff.sell(all);
    }

    private Row row(String id) {
        return staff.performance.report("LON-01", MONDAY, SUNDAY, Measure.SALES_PER_HOUR).rows().stream()
                .filter(one -> one.colleague().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsSoldStandsAgainstTheTargetSoFar() {
        staff.shifts(
                "S-1,LON-01,2026-03-16,09:00,17:00,0",
                "S-1,LON-01,2026-03-18,08:00,16:00,0",
                "S-1,LON-01,2026-03-20,09:00,17:00,0");
        staff.targets("S-1,2026-03-16,1200,6");
        sell("17", "2026-03-16", 30, 10, 2000);
        Slice ann = row("S-1").all();
        assertThat(ann.planned()).isEqualTo(24 * 60);
        assertThat(ann.worked()).as("Monday, and four hours today").isEqualTo(12 * 60);
        assertThat(ann.goal()).isEqualTo(new Goal(new BigDecimal("1200.00"), new BigDecimal("6.00"), false));
        assertThat(ann.soFar()).isEqualTo(new Goal(new BigDecimal("600.00"), new BigDecimal("3.00"), false));
        assertThat(ann.sums().net()).isEqualByComparingTo("600");
        assertThat(Rates.perHour(ann.sums().net(), ann.worked())).isEqualTo("50.00");
    }

    @Test
    void theStoresTargetIsSharedWhereSomebodyHasNone() {
        staff.storeTargets.put(List.of(new Target("LON-01", YearMonth.parse("2026-03"), new BigDecimal("3000"))));
        staff.shifts("S-1,LON-01,2026-03-16,09:00,17:00,0", "S-2,LON-01,2026-03-17,09:00,13:00,0");
        assertThat(row("S-1").all().goal()).isEqualTo(new Goal(new BigDecimal("2000.00"), null, true));
        assertThat(row("S-2").all().goal()).isEqualTo(new Goal(new BigDecimal("1000.00"), null, true));
        assertThat(row("S-3").all().goal().sales()).isNull();
    }

    @Test
    void whatWasPlannedForWhoLeftDoesNotCount() {
        staff.storeTargets.put(List.of(new Target("LON-01", YearMonth.parse("2026-03"), new BigDecimal("3000"))));
        staff.shifts(
                "S-1,LON-01,2026-03-16,09:00,17:00,0",
                "S-2,LON-01,2026-03-16,09:00,17:00,0",
                "S-2,LON-01,2026-03-20,09:00,17:00,0");
        assertThat(row("S-1").all().goal().sales()).isEqualTo("1000.00");
        staff.people("S-2,18,Bob,staff,LON-01,2026-01-01,2026-03-17,");
        assertThat(row("S-1").all().goal().sales()).isEqualTo("1500.00");
        assertThat(row("S-2").all().planned()).isEqualTo(8 * 60);
        assertThat(staff.held
                        .of(staff.directory.find("S-2").orElseThrow(), SUNDAY)
                        .shifts())
                .as("it is held all the same")
                .hasSize(2);
    }

    @Test
    void hoursAreThoseOfTheStoresClock() {
        staff.warehouse.execute(
                "INSERT INTO program_versions VALUES ('a/1', 'a', 1, 'x', 'publish', TIMESTAMP '2026-02-01', 'GBP')");
        staff.warehouse.execute("INSERT INTO program_clocks VALUES ('a/1', '', 'Europe/London', TIME '04:00'),"
                + " ('a/1', 'LON-01', 'America/New_York', TIME '04:00')");
        staff.shifts("S-1,LON-01,2026-03-16,22:00,06:00,0").targets("S-1,2026-03,800,");
        staff.sell(List.of(new TillSale(
                "LON-01", "17", Instant.parse("2026-03-17T06:30:00Z"), MONDAY, "sale", false, false, 1000)));
        List<Hour> hours = staff.performance.hours("LON-01", MONDAY);
        assertThat(hours)
                .hasSize(6)
                .allSatisfy(hour -> assertThat(hour.goal().sales()).isEqualTo("100.00"));
        assertThat(hours.get(4).begins()).isEqualTo("2026-03-17T02:00-04:00");
        assertThat(hours.get(4).sums().net()).isEqualByComparingTo("10");
        assertThat(staff.performance.hours("LON-01", MONDAY.plusDays(1))).hasSize(2);
    }

    @Test
    void farOffTheOthersIsToldWithItsNumbers() {
        sell("17", "2026-03-16", 80, 12, 1000);
        sell("18", "2026-03-16", 400, 130, 1000);
        sell("19", "2026-03-17", 400, 118, 1000);
        assertThat(row("S-1").flags()).singleElement().satisfies(flag -> {
            assertThat(flag.kind()).isEqualTo("few-cards");
            assertThat(flag.words())
                    .isEqualTo("12 of 80 sales with a card (15.0 %), the store's others have 31.0 %; at 80 that is"
                            + " unlikely to be chance (p 0.001)");
        });
        assertThat(row("S-2").flags()).isEmpty();
        assertThat(row("S-3").flags()).isEmpty();
    }

    @Test
    void withFewSalesNobodyIsFlagged() {
        sell("17", "2026-03-16", 29, 0, 1000);
        sell("18", "2026-03-16", 400, 200, 1000);
        assertThat(row("S-1").flags()).isEmpty();
        assertThat(row("S-1").rank().why()).isEqualTo("29 sales, ranked from 30 on");
    }

    @Test
    void behindTheTargetThreeWeeksInARow() {
        staff.targets("S-1,2026-02-23,1000,", "S-1,2026-03-02,1000,", "S-1,2026-03-09,1000,");
        sell("17", "2026-02-24", 40, 0, 2000);
        sell("17", "2026-03-03", 40, 0, 1500);
        assertThat(row("S-1").flags())
                .singleElement()
                .satisfies(flag -> assertThat(flag.words())
                        .isEqualTo(
                                "sales were below 90 % of target in each of the last 3 whole weeks: 800 of 1000 (80 %),"
                                        + " 600 of 1000 (60 %), 0 of 1000 (0 %)"));
        sell("17", "2026-03-10", 45, 0, 2000);
        assertThat(row("S-1").flags()).as("900 in the last").isEmpty();
    }

    @Test
    void numbersThatAreNobodysAreToldBesides() {
        sell("17", "2026-03-16", 2, 0, 1000);
        sell("99", "2026-03-16", 3, 0, 1000);
        Report report = staff.performance.report("LON-01", MONDAY, SUNDAY, Measure.TARGET);
        assertThat(report.unknown()).containsOnlyKeys("99");
        assertThat(report.unknown().get("99").receipts()).isEqualTo(3);
        assertThat(report.currency()).isEqualTo("GBP");
    }

    @Test
    void allThatIsHeldAboutSomebodyAndNobodyElse() {
        staff.shifts("S-1,LON-01,2026-03-16,09:00,17:00,0");
        staff.targets("S-1,2026-03,1200,6", "S-2,2026-03,1,1");
        sell("17", "2026-03-16", 2, 0, 1000);
        sell("18", "2026-03-16", 5, 0, 1000);
        HeldAbout.Held held = staff.held.of(staff.directory.find("S-1").orElseThrow(), LocalDate.parse("2026-03-18"));
        assertThat(held.shifts()).hasSize(1);
        assertThat(held.targets()).hasSize(1);
        assertThat(held.days()).singleElement().satisfies(day -> {
            assertThat(day.day()).isEqualTo(MONDAY);
            assertThat(day.sums().receipts()).isEqualTo(2);
        });
    }
}
