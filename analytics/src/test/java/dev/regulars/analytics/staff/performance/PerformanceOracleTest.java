package dev.regulars.analytics.staff.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.regulars.analytics.kpis.Kpi;
import dev.regulars.analytics.kpis.KpiCatalog;
import dev.regulars.analytics.kpis.Scope;
import dev.regulars.analytics.staff.Colleague;
import dev.regulars.analytics.staff.Shift;
import dev.regulars.analytics.staff.StaffFixture;
import dev.regulars.analytics.staff.StoreClocks;
import dev.regulars.analytics.staff.TillSale;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Per person and hour, against what the raw list of transactions says, minute by minute of the shifts. */
class PerformanceOracleTest {
    private static final String STORE = "LON-01";
    private static final List<String> PEOPLE = List.of(
            "S-1,17,Ann,staff,LON-01,2026-01-01,,",
            "S-2,18,Bob,staff,LON-01;LON-02,2026-01-01,,",
            "S-3,19,Cy,staff,LON-01,2026-01-01,2026-10-24,",
            "S-4,19,Di,staff,LON-01,2026-10-25,,",
            "S-5,17,Ed,staff,LON-02,2026-01-01,,");

    @TempDir
    Path folder;

    private ZoneId zone = StaffFixture.LONDON;

    private List<TillSale> random(Random random, LocalDate around, int count) {
        List<TillSale> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = around.plusDays(random.nextInt(5) - 2);
            Instant at =
                    day.atStartOfDay(zone).plusMinutes(random.nextInt(1_500)).toInstant();
            String cashier = random.nextInt(9) == 0 ? null : String.valueOf(16 + random.nextInt(5));
            String type =
                    List.of("sale", "sale", "sale", "return", "void", "claim").get(random.nextInt(6));
            boolean member = random.nextBoolean();
            long pence = random.nextInt(10_000) * (type.equals("sale") ? 1L : -1L);
            all.add(new TillSale(
                    random.nextInt(4) == 0 ? "LON-02" : STORE,
                    cashier,
                    at,
                    day,
                    type,
                    member,
                    member && random.nextInt(3) == 0,
                    pence));
        }
        return all;
    }

    private static Sums naive(List<TillSale> all, Predicate<TillSale> which) {
        Sums sums = Sums.NONE;
        for (TillSale one : all) {
            if (which.test(one) && List.of("sale", "return", "void").contains(one.type())) {
                boolean sale = one.type().equals("sale");
                boolean open = sale && (!one.member() || one.enrolled());
                sums = sums.plus(new Sums(
                        sale ? 1 : 0,
                        sale && one.member() ? 1 : 0,
                        open ? 1 : 0,
                        sale && one.enrolled() ? 1 : 0,
                        sale ? 0 : 1,
                        BigDecimal.valueOf(one.pence(), 2)));
            }
        }
        return sums;
    }

    private static boolean isOf(TillSale sale, Colleague one) {
        return sale.cashier() != null && sale.store().equals(STORE) && one.served(STORE, sale.cashier(), sale.day());
    }

    private static void same(Sums found, Sums wanted) {
        assertThat(found.minus(wanted).net()).isEqualByComparingTo("0");
        assertThat(found).usingRecursiveComparison().ignoringFields("net").isEqualTo(wanted);
    }

    /** Each minute of the day's shifts, worth what is paid of it, by the hour that the clock shows. */
    private Map<Instant, Double> minutes(List<Shift> shifts, Predicate<Shift> which) {
        Map<Instant, Double> minutes = new HashMap<>();
        shifts.stream().filter(which).forEach(shift -> {
            Instant end = shift.endsAt(clocks());
            double all = Duration.between(shift.beginsAt(clocks()), end).toMinutes();
            for (Instant at = shift.beginsAt(clocks()); at.isBefore(end); at = at.plusSeconds(60)) {
                minutes.merge(hour(at), (all - shift.breakMinutes()) / all, Double::sum);
            }
        });
        return minutes;
    }

    private StoreClocks clocks() {
        return StoreClocks.of(zone);
    }

    private Instant hour(Instant at) {
        return ZonedDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.HOURS).toInstant();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, Europe/London", "2026-06-10, Asia/Kolkata", "2026-10-25, Europe/London"})
    void isWhatTheTransactionsSay(String around, ZoneId clock) {
        zone = clock;
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        LocalDate day = LocalDate.parse(around);
        List<TillSale> sold = random(random, day, 400);
        try (StaffFixture staff = new StaffFixture(folder, "2026-12-01T00:00:00Z", zone)) {
            staff.people(PEOPLE.toArray(String[]::new)).targets("S-1," + around.substring(0, 7) + ",1000,10");
            staff.shifts(
                    "S-1,LON-01," + day + ",0%d:15,14:%d,45".formatted(3 + random.nextInt(6), 10 + random.nextInt(50)),
                    "S-1,LON-01," + day.minusDays(1) + ",08:00,12:00,0",
                    "S-2,LON-01," + day.minusDays(1) + ",21:15,04:30,20",
                    "S-2,LON-01," + day + ",22:%d,05:00,30".formatted(10 + random.nextInt(50)),
                    "S-2,LON-02," + day.plusDays(1) + ",08:00,12:00,0");
            staff.sell(sold);
            byDays(staff, sold, day);
            byHours(staff, sold, day);
        }
    }

    private void byDays(StaffFixture staff, List<TillSale> sold, LocalDate day) {
        LocalDate from = day.minusDays(1);
        LocalDate to = day.plusDays(1);
        Report report = staff.performance.report(STORE, from, to, Measure.ATTACH_RATE);
        assertThat(report.rows()).hasSize(day.isEqual(LocalDate.parse("2026-10-25")) ? 4 : 3);
        for (Row row : report.rows()) {
            Predicate<TillSale> own = one -> isOf(one, row.colleague())
                    && !one.day().isBefore(from)
                    && !one.day().isAfter(to);
            same(row.all().sums(), naive(sold, own));
            same(
                    row.weeks().stream().map(Slice::sums).reduce(Sums.NONE, Sums::plus),
                    row.all().sums());
        }
        Predicate<TillSale> nobodys = one -> one.cashier() != null
                && one.store().equals(STORE)
                && !one.day().isBefore(from)
                && !one.day().isAfter(to)
                && report.rows().stream().noneMatch(row -> isOf(one, row.colleague()));
        same(report.unknown().values().stream().reduce(Sums.NONE, Sums::plus), naive(sold, nobodys));
    }

    private void byHours(StaffFixture staff, List<TillSale> sold, LocalDate day) {
        List<Hour> hours = staff.performance.hours(STORE, day);
        LocalDate first = day.withDayOfMonth(1);
        List<Shift> shifts = staff.shifts.around(STORE, first, first.plusMonths(1));
        for (Colleague one : staff.directory.all()) {
            Predicate<Shift> own = shift -> shift.colleague().equals(one.id());
            Map<Instant, Double> minutes =
                    minutes(shifts, own.and(shift -> shift.store().equals(STORE)));
            // A night is split at midnight, where its sales are.
            minutes.keySet()
                    .removeIf(begins -> !begins.atZone(zone).toLocalDate().equals(day));
            double month = minutes(shifts, own).values().stream()
                    .mapToDouble(each -> each)
                    .sum();
            List<Hour> its =
                    hours.stream().filter(hour -> hour.colleague().equals(one)).toList();
            assertThat(its.stream().mapToDouble(Hour::minutes).sum())
                    .isCloseTo(
                            minutes.values().stream().mapToDouble(each -> each).sum(), within(1e-6));
            for (Hour hour : its) {
                Instant begins = hour.begins().toInstant();
                double planned = minutes.getOrDefault(begins, 0.0);
                assertThat(hour.minutes()).isCloseTo(planned, within(1e-6));
                same(
                        hour.sums(),
                        naive(
                                sold,
                                sale -> isOf(sale, one)
                                        && sale.day().equals(day)
                                        && hour(sale.at()).equals(begins)));
                if (one.id().equals("S-1")) {
                    assertThat(Objects.requireNonNull(hour.goal().sales()).doubleValue())
                            .isCloseTo(1000 * planned / month, within(0.0051));
                }
            }
            same(
                    its.stream().map(Hour::sums).reduce(Sums.NONE, Sums::plus),
                    naive(sold, sale -> isOf(sale, one) && sale.day().equals(day)));
        }
    }

    @Test
    void isWhatTheFigureOfCashiersSays() {
        LocalDate day = LocalDate.parse("2026-06-10");
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        try (StaffFixture staff = new StaffFixture(folder, "2026-12-01T00:00:00Z")) {
            staff.people(PEOPLE.toArray(String[]::new)).sell(random(new Random(seed), day, 300));
            Kpi kpi = new KpiCatalog().find("cashier-figures").orElseThrow();
            Scope scope = Scope.of(day.minusDays(5), day.plusDays(5), Map.of("store", List.of(STORE)));
            Report report = staff.performance.report(STORE, scope.from(), scope.to(), Measure.TARGET);
            for (List<Object> figure : staff.kpis.run(kpi, scope).rows()) {
                Sums sums = report.rows().stream()
                        .filter(row -> row.colleague().cashier().equals(figure.get(1))
                                && row.colleague().worksOn(day))
                        .findFirst()
                        .map(row -> row.all().sums())
                        .orElse(report.unknown().get(String.valueOf(figure.get(1))));
                assertThat(((Number) figure.get(2)).longValue()).isEqualTo(sums.receipts());
                assertThat((BigDecimal) figure.get(3)).isEqualByComparingTo(sums.net());
                assertThat(((Number) figure.get(6)).longValue()).isEqualTo(sums.enrolled());
                if (sums.receipts() > 0) {
                    assertThat((Double) figure.get(4))
                            .isCloseTo((double) sums.withCard() / sums.receipts(), within(1e-9));
                }
            }
        }
    }
}
