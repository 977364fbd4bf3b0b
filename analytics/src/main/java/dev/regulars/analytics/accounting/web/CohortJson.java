package dev.regulars.analytics.accounting.web;

import dev.regulars.analytics.accounting.books.Minor;
import dev.regulars.analytics.accounting.books.RollLine;
import dev.regulars.analytics.accounting.points.Cohort;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * A cohort at the end of a period.
 *
 * @param share of the issued points that will have been redeemed in the end, as is thought now
 * @param method default, cohorts, override or final
 */
record CohortJson(
        YearMonth month,
        String origin,
        Points points,
        MoneyJson money,
        BigDecimal shareBefore,
        BigDecimal share,
        String method) {

    /** Each issued point is free, in a voucher, redeemed or ended. */
    record Points(long issued, long free, long vouchers, long redeemed, long ended) {}

    static CohortJson of(Minor minor, RollLine line) {
        Cohort cohort = line.after().cohort();
        return new CohortJson(
                cohort.key().month(),
                cohort.key().origin().word(),
                new Points(cohort.issued(), cohort.free(), cohort.vouchers(), cohort.redeemed(), cohort.ended()),
                MoneyJson.of(minor, List.of(line)),
                line.shareBefore(),
                line.after().estimate().share(),
                line.after().estimate().method().word());
    }
}
