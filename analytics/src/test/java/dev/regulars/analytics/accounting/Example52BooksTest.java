package dev.regulars.analytics.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.Facts;
import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.accounting.books.Role;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * IFRS 15 Example 52 through the whole machine: 1,000 sales of 100.00 with 10 points of 1.00 each, redeemed one at a
 * time; a year of the standard is a month here.
 */
class Example52BooksTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);
    private static final LocalDate SECOND = LocalDate.of(2026, 2, 10);

    @TempDir
    Path folder;

    private TestWarehouse warehouse;
    private TestBooks books;

    @BeforeEach
    void open() {
        warehouse = new TestWarehouse(folder);
        books = new TestBooks(warehouse, "1", "0.95", Instant.parse("2026-03-02T08:00:00Z"));
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void givesTheFiguresOfTheStandard() {
        try (Facts facts = new Facts(warehouse.warehouse(), 0)) {
            for (int i = 0; i < 1_000; i++) {
                String member = "m" + i;
                long sale = facts.decision("s" + i, member, "sale", null, FIRST, "100.00", 10);
                facts.movement(sale, FIRST, "earned", null, 10);
                post(facts, sale, FIRST, "program.issued", 10);
            }
            redeem(facts, FIRST, 4_500);
        }
        Period first = books.close("2026-01");
        assertThat(TestBooks.moved(first, Role.CLEARING)).isEqualTo(100_000);
        assertThat(TestBooks.moved(first, Role.REVENUE_GOODS)).isEqualTo(-91_324);
        assertThat(TestBooks.moved(first, Role.REVENUE_POINTS)).isEqualTo(-4_110);
        assertThat(TestBooks.moved(first, Role.CONTRACT_LIABILITY_POINTS)).isEqualTo(-4_566);

        try (Facts facts = new Facts(warehouse.warehouse(), 100_000)) {
            redeem(facts, SECOND, 4_000);
        }
        assertThat(books.override.set(
                        YearMonth.of(2026, 2), null, new BigDecimal("0.97"), "more use than thought", "ann"))
                .isEmpty();
        Period second = books.close("2026-02");
        assertThat(TestBooks.moved(second, Role.REVENUE_POINTS)).isEqualTo(-3_493);
        assertThat(TestBooks.moved(second, Role.CONTRACT_LIABILITY_POINTS)).isEqualTo(3_493);
        System.out.printf(
                "Example 52 in the books: first period left %s, second period released %s, left %s%n",
                first.minor().text(first.closing()),
                second.minor().text(first.closing() - second.closing()),
                second.minor().text(second.closing()));
        assertThat(second.closing()).isBetween(107_250L, 107_349L);
        assertThat(books.closePeriod.isIntact(books.find("2026-01"))).isTrue();
        assertThat(books.closePeriod.isIntact(books.find("2026-02"))).isTrue();
    }

    private static void redeem(Facts facts, LocalDate day, int points) {
        for (int i = 0; i < points; i++) {
            String id = day + "-" + i;
            long decision = facts.decision(id, "m" + i % 1_000, "sale", null, day, "1.00", 0);
            facts.movement(decision, day, "spent", null, 1);
            post(facts, decision, day, "program.redeemed", -1);
        }
    }

    private static void post(Facts facts, long decision, LocalDate day, String account, long toMember) {
        facts.posting(decision, day, "member.available", toMember);
        facts.posting(decision, day, account, -toMember);
    }
}
