package dev.regulars.analytics.staff.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.analytics.staff.performance.Hour;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What somebody did in an hour. @param minutes planned, without breaks */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HourJson(
        OffsetDateTime begins,
        String id,
        String name,
        long receipts,
        long withCard,
        long enrolled,
        String netSales,
        double minutes,
        @Nullable String target,
        @Nullable BigDecimal enrolmentTarget) {
    static HourJson of(Hour hour) {
        return new HourJson(
                hour.begins(),
                hour.colleague().id(),
                hour.colleague().shown(),
                hour.sums().receipts(),
                hour.sums().withCard(),
                hour.sums().enrolled(),
                hour.sums().net().toPlainString(),
                hour.minutes(),
                SliceJson.plain(hour.goal().sales()),
                hour.goal().enrolments());
    }
}
