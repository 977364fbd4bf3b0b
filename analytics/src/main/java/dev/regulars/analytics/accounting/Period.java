package dev.regulars.analytics.accounting;

import dev.regulars.analytics.accounting.books.Check;
import dev.regulars.analytics.accounting.books.JournalLine;
import dev.regulars.analytics.accounting.books.Minor;
import dev.regulars.analytics.accounting.books.RollLine;
import dev.regulars.analytics.accounting.books.TrialLine;
import dev.regulars.analytics.accounting.estimate.Estimate;
import dev.regulars.analytics.accounting.points.Flow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month of the books.
 *
 * @param asOf newest business day that was known
 * @param sales by which the month's sales are shared between goods and points
 * @param close null while the period is open
 */
public record Period(
        YearMonth month,
        LocalDate asOf,
        String currency,
        Minor minor,
        BigDecimal pointValue,
        Estimate sales,
        List<Flow> flows,
        List<RollLine> roll,
        List<JournalLine> journal,
        List<TrialLine> trial,
        List<Check> checks,
        @Nullable Close close) {

    public List<Check> differences() {
        return checks.stream().filter(check -> check.difference() != 0).toList();
    }

    public long closing() {
        return roll.stream().mapToLong(RollLine::closing).sum();
    }

    public Period with(List<RollLine> lines) {
        return new Period(month, asOf, currency, minor, pointValue, sales, flows, lines, journal, trial, checks, close);
    }

    public Period closed(Close by) {
        return new Period(month, asOf, currency, minor, pointValue, sales, flows, roll, journal, trial, checks, by);
    }
}
