package dev.regulars.analytics.accounting.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.analytics.accounting.ChartOfAccounts;
import dev.regulars.analytics.accounting.Close;
import dev.regulars.analytics.accounting.Period;
import dev.regulars.analytics.accounting.books.Minor;
import dev.regulars.analytics.accounting.estimate.OwnEstimate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period whole.
 *
 * @param asOf newest business day that was known
 * @param share by which the month's sales were shared between goods and points
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PeriodJson(
        YearMonth month,
        String state,
        LocalDate asOf,
        String currency,
        BigDecimal pointValue,
        BigDecimal share,
        String method,
        MoneyJson total,
        List<CohortJson> cohorts,
        List<TrialJson> trialBalance,
        List<JournalJson> journal,
        List<OwnEstimateJson> estimates,
        List<CheckJson> reconciliation,
        @Nullable Closed closed) {

    /** @param intact whether every figure is still what was closed */
    record Closed(Instant at, String who, String previous, String checksum, boolean intact) {
        static @Nullable Closed of(@Nullable Close close, boolean intact) {
            return close == null
                    ? null
                    : new Closed(close.at(), close.who(), close.previous(), close.checksum(), intact);
        }
    }

    static PeriodJson of(Period period, ChartOfAccounts chart, List<OwnEstimate> own, boolean intact) {
        Minor minor = period.minor();
        return new PeriodJson(
                period.month(),
                period.close() == null ? "open" : "closed",
                period.asOf(),
                period.currency(),
                period.pointValue(),
                period.sales().share(),
                period.sales().method().word(),
                MoneyJson.of(minor, period.roll()),
                period.roll().stream().map(line -> CohortJson.of(minor, line)).toList(),
                period.trial().stream()
                        .map(line -> TrialJson.of(minor, chart, line))
                        .toList(),
                period.journal().stream()
                        .map(line -> JournalJson.of(minor, chart, line))
                        .toList(),
                own.stream()
                        .filter(estimate -> estimate.period().equals(period.month()))
                        .map(OwnEstimateJson::of)
                        .toList(),
                period.checks().stream()
                        .map(check -> CheckJson.of(minor, check))
                        .toList(),
                Closed.of(period.close(), intact));
    }
}
