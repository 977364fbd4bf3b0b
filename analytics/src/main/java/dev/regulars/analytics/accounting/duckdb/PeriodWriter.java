package dev.regulars.analytics.accounting.duckdb;

import dev.regulars.analytics.accounting.Close;
import dev.regulars.analytics.accounting.Period;
import dev.regulars.analytics.accounting.books.Check;
import dev.regulars.analytics.accounting.books.JournalLine;
import dev.regulars.analytics.accounting.books.RollLine;
import dev.regulars.analytics.accounting.points.Cohort;
import dev.regulars.analytics.accounting.points.Flow;
import dev.regulars.analytics.warehouse.Sql;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows of a period that is being closed. */
record PeriodWriter(Sql sql, Period period) {
    void write() throws SQLException {
        LocalDate month = period.month().atDay(1);
        Close close = Objects.requireNonNull(period.close());
        sql.run(
                "INSERT INTO accounting_periods VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                month,
                LocalDateTime.ofInstant(close.at(), ZoneOffset.UTC),
                close.who(),
                period.asOf(),
                period.currency(),
                period.minor().decimals(),
                period.pointValue(),
                period.sales().share(),
                period.sales().method().word(),
                close.previous(),
                close.checksum());
        for (Flow flow : period.flows()) {
            sql.run(
                    "INSERT INTO accounting_flows VALUES (?, ?, ?, ?, ?, ?)",
                    month,
                    day(flow.happened()),
                    flow.kind().word(),
                    flow.lastDay(),
                    day(flow.issued()),
                    flow.quantity());
        }
        for (RollLine line : period.roll()) {
            roll(month, line);
        }
        int number = 0;
        for (JournalLine line : period.journal()) {
            sql.run(
                    "INSERT INTO accounting_journal VALUES (?, ?, ?, ?, ?, ?, ?)",
                    month,
                    ++number,
                    line.entry().word(),
                    line.prior(),
                    line.role().word(),
                    line.debit(),
                    line.credit());
        }
        number = 0;
        for (Check check : period.checks()) {
            sql.run(
                    "INSERT INTO accounting_checks VALUES (?, ?, ?, ?, ?, ?)",
                    month,
                    ++number,
                    check.what(),
                    check.unit().word(),
                    check.books(),
                    check.ledger());
        }
    }

    private void roll(LocalDate month, RollLine line) throws SQLException {
        Cohort cohort = line.after().cohort();
        sql.run(
                "INSERT INTO accounting_cohorts VALUES (" + "?, ".repeat(23) + "?)",
                month,
                day(cohort.key().month()),
                cohort.key().origin().word(),
                cohort.issued(),
                cohort.free(),
                cohort.vouchers(),
                cohort.redeemed(),
                cohort.ended(),
                line.opening(),
                line.openingVouchers(),
                line.allocated(),
                line.allocatedPrior(),
                line.takenBack(),
                line.takenBackPrior(),
                line.byRedemption(),
                line.byExpiry(),
                line.byEstimate(),
                line.shareBefore(),
                line.after().micros(),
                line.after().allocated(),
                line.after().released(),
                line.after().vouchers(),
                line.after().estimate().share(),
                line.after().estimate().method().word());
    }

    private static @Nullable LocalDate day(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }
}
