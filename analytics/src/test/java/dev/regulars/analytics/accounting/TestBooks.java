package dev.regulars.analytics.accounting;

import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.accounting.books.JournalLine;
import dev.regulars.analytics.accounting.books.Role;
import dev.regulars.analytics.accounting.duckdb.DuckDbClosedBooks;
import dev.regulars.analytics.accounting.duckdb.DuckDbLedger;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** The books over a warehouse of a test. */
final class TestBooks {
    final DuckDbClosedBooks closed;
    final Books books;
    final ClosePeriod closePeriod;
    final EstimateOverride override;

    TestBooks(TestWarehouse warehouse, String pointValue, String redemption, Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        AccountingSettings settings =
                new AccountingSettings(new BigDecimal(pointValue), new BigDecimal(redemption), 24, 12, null);
        closed = new DuckDbClosedBooks(warehouse.warehouse());
        books = new Books(new DuckDbLedger(warehouse.warehouse()), closed, settings);
        closePeriod = new ClosePeriod(books, closed, clock);
        override = new EstimateOverride(closed, clock);
    }

    Period find(String month) {
        return books.find(YearMonth.parse(month)).orElseThrow();
    }

    Period close(String month) {
        CloseResult result = closePeriod.close(YearMonth.parse(month), "ann");
        if (result.refusal() != null || result.period() == null) {
            throw new AssertionError(month + ": " + result.refusal() + " "
                    + (result.period() == null ? "" : result.period().differences()));
        }
        return result.period();
    }

    /** Debit above zero, credit below. */
    static long cents(Period period, Role role) {
        return period.journal().stream()
                .filter(line -> line.role() == role)
                .mapToLong(JournalLine::balance)
                .sum();
    }

    static long moved(Period period, Role role) {
        return BigDecimal.valueOf(cents(period, role), 2)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}
