package dev.regulars.analytics.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.Facts;
import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.accounting.books.Check;
import dev.regulars.analytics.accounting.books.Entry;
import dev.regulars.analytics.accounting.books.Role;
import dev.regulars.analytics.accounting.points.CohortKey;
import dev.regulars.analytics.accounting.points.Origin;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosePeriodTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final LocalDate LATER = LocalDate.of(2026, 2, 10);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @TempDir
    Path folder;

    private TestWarehouse warehouse;
    private TestBooks books;
    private Facts facts;

    @BeforeEach
    void open() {
        warehouse = new TestWarehouse(folder);
        books = new TestBooks(warehouse, "0.01", "0.8", Instant.parse("2026-02-20T08:00:00Z"));
        facts = new Facts(warehouse.warehouse(), 0);
    }

    @AfterEach
    void close() {
        facts.close();
        warehouse.close();
    }

    @Test
    void closesInOrderAndForGood() {
        sale("a", DAY, 1_000);
        sale("b", LATER, 1_000);
        facts.flush();
        assertRefused("2026-02", CloseRefusal.PERIOD_NOT_NEXT);
        assertRefused("2025-12", CloseRefusal.NO_SUCH_PERIOD);
        books.close("2026-01");
        assertRefused("2026-01", CloseRefusal.PERIOD_CLOSED);
        assertRefused("2026-02", CloseRefusal.PERIOD_NOT_OVER);
        assertThat(books.override.set(JANUARY, null, BigDecimal.ONE, "too late", "ann"))
                .contains(EstimateOverride.Refusal.PERIOD_CLOSED);
    }

    @Test
    void booksWhatComesLateInTheFirstOpenPeriod() {
        sale("a", DAY, 1_000);
        facts.flush();
        Period january = books.close("2026-01");
        sale("late", DAY.plusDays(1), 500);
        sale("b", LATER, 1_000);
        facts.flush();
        assertThat(books.find("2026-01").roll()).isEqualTo(january.roll());
        Period february = books.find("2026-02");
        assertThat(february.journal())
                .filteredOn(line -> line.prior())
                .hasSize(3)
                .allMatch(line -> line.entry() == Entry.SALES);
        assertThat(february.roll()).hasSize(2);
        assertThat(february.roll().get(0).after().cohort().issued()).isEqualTo(1_500);
        assertThat(february.roll().get(0).allocatedPrior())
                .isEqualTo(february.roll().get(0).allocated())
                .isPositive();
        assertThat(february.differences()).isEmpty();
    }

    @Test
    void refusesToCloseBooksThatAreNotTheLedger() {
        long sale = sale("a", DAY, 1_000);
        facts.posting(sale, DAY, "member.available", 5);
        facts.posting(sale, DAY, "program.issued", -5);
        facts.flush();
        CloseResult result = books.closePeriod.close(JANUARY, "ann");
        assertThat(result.refusal()).isEqualTo(CloseRefusal.BOOKS_DIFFER);
        assertThat(books.find("2026-01").differences())
                .extracting(Check::what)
                .containsExactly("issued", "outstanding");
        assertThat(books.closed.heads()).isEmpty();
    }

    @Test
    void seesWhenAClosedPeriodWasChanged() throws SQLException {
        sale("a", DAY, 1_000);
        facts.flush();
        books.close("2026-01");
        assertThat(books.closePeriod.isIntact(books.find("2026-01"))).isTrue();
        try (Connection connection = warehouse.warehouse().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE accounting_journal SET debit = debit + 1 WHERE line = 1");
        }
        assertThat(books.closePeriod.isIntact(books.find("2026-01"))).isFalse();
    }

    /**
     * 100.00 with 1,000 points of 0.01 at 80 %: 100 × 8 / 108 = 7.41 allocated; half of it back with half of the
     * sale.
     */
    @Test
    void aReturnTakesBackWhatWasAllocated() {
        sale("a", DAY, 1_000);
        long back = facts.decision("r", "m", "return", "a", DAY.plusDays(1), "-50.00", -500);
        move(back, DAY.plusDays(1), "taken-back", END, 500, "member.available", "program.issued");
        facts.flush();
        Period january = books.close("2026-01");
        assertThat(january.roll().get(0).allocated()).isEqualTo(741);
        assertThat(january.roll().get(0).takenBack()).isEqualTo(371);
        assertThat(january.closing()).isEqualTo(370);
        long rest = facts.decision("r2", "m", "return", "a", LATER, "-50.00", -500);
        move(rest, LATER, "taken-back", END, 500, "member.available", "program.issued");
        facts.flush();
        Period february = books.find("2026-02");
        assertThat(february.closing()).isZero();
        assertThat(february.differences()).isEmpty();
        assertThat(february.trial()).allMatch(line -> line.closing() == 0);
    }

    /** The obligation is the voucher's until it is used or over. */
    @Test
    void aVoucherCarriesItsPoints() {
        sale("a", DAY, 1_000);
        long made = facts.decision("c", "m", "conversion", null, DAY.plusDays(2), "0.00", 0);
        move(made, DAY.plusDays(2), "converted", END, 400, "member.available", "program.redeemed");
        facts.voucher(made, DAY.plusDays(2), "v", 400, LATER.plusDays(30));
        facts.flush();
        Period january = books.close("2026-01");
        assertThat(january.closing()).isEqualTo(741);
        assertThat(TestBooks.cents(january, Role.CONTRACT_LIABILITY_VOUCHERS)).isEqualTo(-296);
        assertThat(TestBooks.cents(january, Role.REVENUE_POINTS)).isZero();
        facts.decision("clock", "clock", "points-due", null, LATER, "0.00", 0);
        facts.change("v", "redeemed", LATER);
        facts.flush();
        Period february = books.find("2026-02");
        assertThat(TestBooks.cents(february, Role.CONTRACT_LIABILITY_VOUCHERS)).isEqualTo(296);
        assertThat(TestBooks.cents(february, Role.REVENUE_POINTS)).isNegative();
        assertThat(february.differences()).isEmpty();
    }

    /**
     * Goodwill is an expense when it is given: 1,000 points of 0.01 at 80 %; what ends unused is taken off it again.
     */
    @Test
    void goodwillIsAnExpense() {
        long given = facts.decision("g", "m", "adjustment", null, DAY, "0.00", 0);
        move(given, DAY, "added", END, 1_000, "program.adjusted", "member.available");
        facts.flush();
        Period january = books.close("2026-01");
        assertThat(january.roll().get(0).after().cohort().key()).isEqualTo(new CohortKey(JANUARY, Origin.GOODWILL));
        assertThat(TestBooks.cents(january, Role.MARKETING_EXPENSE)).isEqualTo(800);
        long ended = facts.decision("e", "m", "points-due", null, LATER, "0.00", 0);
        move(ended, LATER, "expired", END, 1_000, "member.available", "program.expired");
        facts.flush();
        Period february = books.find("2026-02");
        assertThat(TestBooks.cents(february, Role.MARKETING_EXPENSE)).isEqualTo(-800);
        assertThat(february.closing()).isZero();
    }

    private long sale(String id, LocalDate day, long points) {
        String net = BigDecimal.valueOf(points, 1).setScale(2).toPlainString();
        long number = facts.decision(id, "m", "sale", null, day, net, points);
        move(number, day, "earned", END, points, "program.issued", "member.available");
        return number;
    }

    private void move(long number, LocalDate day, String kind, LocalDate last, long points, String from, String to) {
        facts.movement(number, day, kind, last, points);
        facts.posting(number, day, from, -points);
        facts.posting(number, day, to, points);
    }

    private void assertRefused(String month, CloseRefusal why) {
        assertThat(books.closePeriod.close(YearMonth.parse(month), "ann").refusal())
                .isEqualTo(why);
    }
}
