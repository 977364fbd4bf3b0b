package dev.regulars.analytics.accounting.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.analytics.accounting.Period;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All periods, oldest first. */
record PeriodsJson(List<Row> periods) {
    /** @param differences of an open period: figures that are not the ledger's */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            YearMonth month,
            String state,
            String currency,
            MoneyJson money,
            int differences,
            @Nullable Instant closedAt,
            @Nullable String closedBy) {
        static Row of(Period period) {
            return new Row(
                    period.month(),
                    period.close() == null ? "open" : "closed",
                    period.currency(),
                    MoneyJson.of(period.minor(), period.roll()),
                    period.differences().size(),
                    period.close() == null ? null : period.close().at(),
                    period.close() == null ? null : period.close().who());
        }
    }

    static PeriodsJson of(List<Period> periods) {
        return new PeriodsJson(periods.stream().map(Row::of).toList());
    }
}
