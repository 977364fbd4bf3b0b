package dev.regulars.analytics.accounting.web;

import dev.regulars.analytics.accounting.books.Minor;
import dev.regulars.analytics.accounting.books.RollLine;
import java.util.List;
import java.util.function.ToLongFunction;

/** A liability through a period: opening + allocated − taken back − the three releases = closing. Decimal strings. */
record MoneyJson(
        String opening,
        String allocated,
        String allocatedPrior,
        String takenBack,
        String byRedemption,
        String byExpiry,
        String byEstimate,
        String closing,
        String inVouchers) {
    static MoneyJson of(Minor minor, List<RollLine> lines) {
        return new MoneyJson(
                sum(minor, lines, RollLine::opening),
                sum(minor, lines, RollLine::allocated),
                sum(minor, lines, RollLine::allocatedPrior),
                sum(minor, lines, RollLine::takenBack),
                sum(minor, lines, RollLine::byRedemption),
                sum(minor, lines, RollLine::byExpiry),
                sum(minor, lines, RollLine::byEstimate),
                sum(minor, lines, RollLine::closing),
                sum(minor, lines, line -> line.after().vouchers()));
    }

    private static String sum(Minor minor, List<RollLine> lines, ToLongFunction<RollLine> amount) {
        return minor.text(lines.stream().mapToLong(amount).sum());
    }
}
