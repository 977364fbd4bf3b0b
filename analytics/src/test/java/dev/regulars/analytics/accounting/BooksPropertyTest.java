package dev.regulars.analytics.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.Facts;
import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.accounting.books.JournalLine;
import dev.regulars.analytics.accounting.books.RollLine;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random members over six months, with events that come after their month was closed. A failure names its seed. */
class BooksPropertyTest {
    private static final int ROUNDS = 3;
    private static final int MONTHS = 6;
    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    @TempDir
    Path folder;

    @Test
    void keepsItsPromises() {
        long first = Long.getLong("regulars.seed", System.nanoTime() % 1_000_000);
        for (long seed = first; seed < first + ROUNDS; seed++) {
            System.out.println("books: seed " + seed);
            try (TestWarehouse warehouse = new TestWarehouse(folder.resolve("s" + seed))) {
                play(seed, warehouse);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + " (-Dregulars.seed=" + seed + ")", e);
            }
        }
    }

    private static void play(long seed, TestWarehouse warehouse) {
        Random random = new Random(seed);
        TestBooks books = new TestBooks(warehouse, "0.01", "0.8", Instant.parse("2028-01-01T00:00:00Z"));
        List<SyntheticMember> members = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            members.add(new SyntheticMember("m" + i, new Random(random.nextLong())));
        }
        Map<YearMonth, Period> closed = new HashMap<>();
        try (Facts facts = new Facts(warehouse.warehouse(), 0)) {
            YearMonth month = FIRST;
            for (; month.isBefore(FIRST.plusMonths(MONTHS)); month = month.plusMonths(1)) {
                live(month, members, facts, random);
                close(month, books, random, closed);
            }
            for (YearMonth end = month.plusMonths(8); month.isBefore(end); month = month.plusMonths(1)) {
                LocalDate last = month.atEndOfMonth();
                members.forEach(member -> {
                    member.expire(last);
                    member.tell(facts);
                });
                facts.decision("end" + month, "clock", "points-due", null, last, "0.00", 0);
                facts.flush();
                close(month, books, random, closed);
            }
            assertAllReleased(closed.values(), books.find(month.minusMonths(1).toString()));
        }
    }

    private static void live(YearMonth month, List<SyntheticMember> members, Facts facts, Random random) {
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            for (SyntheticMember member : members) {
                if (random.nextInt(3) == 0) {
                    member.act(day);
                }
            }
        }
        members.stream().filter(member -> random.nextInt(4) > 0).forEach(member -> member.tell(facts));
        facts.decision("clock" + month, "clock", "points-due", null, month.atEndOfMonth(), "0.00", 0);
        facts.flush();
    }

    private static void close(YearMonth month, TestBooks books, Random random, Map<YearMonth, Period> closed) {
        if (random.nextInt(3) == 0) {
            BigDecimal share = BigDecimal.valueOf(50 + random.nextInt(51), 2);
            assertThat(books.override.set(month, null, share, "as it seems", "ann"))
                    .isEmpty();
        }
        Period period = books.close(month.toString());
        assertSound(period);
        closed.forEach((earlier, was) -> {
            Period now = books.books.find(earlier).orElseThrow();
            assertThat(books.closePeriod.isIntact(now)).isTrue();
            assertThat(now.roll())
                    .usingRecursiveComparison()
                    .withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
                    .isEqualTo(was.roll());
            assertThat(now.journal()).isEqualTo(was.journal());
        });
        closed.put(month, period);
        assertThat(books.closePeriod.close(month, "bob").refusal()).isEqualTo(CloseRefusal.PERIOD_CLOSED);
    }

    private static void assertSound(Period period) {
        assertThat(period.differences()).isEmpty();
        assertThat(period.roll()).allSatisfy(line -> {
            assertThat(line.closing()).isGreaterThanOrEqualTo(0);
            assertThat(line.closing()).isEqualTo(line.after().liability());
            assertThat(line.after().vouchers()).isBetween(0L, line.closing());
            assertThat(line.after().released()).isGreaterThanOrEqualTo(0);
        });
        assertThat(period.journal().stream().mapToLong(JournalLine::balance).sum())
                .isZero();
    }

    private static void assertAllReleased(Iterable<Period> periods, Period last) {
        long in = 0;
        long out = 0;
        long prior = 0;
        for (Period period : periods) {
            for (RollLine line : period.roll()) {
                in += line.allocated() - line.takenBack();
                out += line.byRedemption() + line.byExpiry() + line.byEstimate();
                prior += line.allocatedPrior() + line.takenBackPrior();
            }
        }
        System.out.printf("  allocated %d cents, released %d, in prior-period items %d%n", in, out, prior);
        assertThat(out).isEqualTo(in);
        assertThat(last.closing()).isZero();
        assertThat(prior).isPositive();
    }
}
