package dev.regulars.analytics.accounting;

import dev.regulars.analytics.accounting.points.Flow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the decisions say, in the warehouse. */
public interface Ledger {
    /**
     * What there is.
     *
     * @param first business day of a decision
     * @param last the newest
     * @param currencies of sales
     * @param version changes whenever anything else does
     */
    record Span(LocalDate first, LocalDate last, List<String> currencies, String version) {}

    /** A look at one moment. */
    interface Snapshot extends AutoCloseable {
        /** Empty when there is no decision. */
        Optional<Span> span();

        /** Sums of what happened to points, by the month in which it did. */
        Map<YearMonth, List<Flow>> points();

        /**
         * Sums of what was paid for sales that issued points, and of what the points took of it.
         *
         * @param from first month, through the last
         * @param shares by which each month's sales are shared, for all months until {@code through}
         */
        List<Flow> money(YearMonth from, YearMonth through, Map<YearMonth, BigDecimal> shares);

        /** Sums of each month's postings, by account. */
        Map<YearMonth, Map<String, Long>> postings();

        @Override
        void close();
    }

    /** @param pointValue money of one point, in the currency's unit */
    Snapshot open(BigDecimal pointValue);
}
