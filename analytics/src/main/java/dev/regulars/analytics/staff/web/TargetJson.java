package dev.regulars.analytics.staff.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.analytics.staff.StaffTarget;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** @param period 2026-03, or the Monday of a week @param sales a decimal string */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TargetJson(
        String id,
        String period,
        @Nullable String sales,
        @Nullable Long enrolments) {
    static TargetJson of(StaffTarget target) {
        BigDecimal sales = target.sales();
        return new TargetJson(
                target.colleague(),
                target.period().text(),
                sales == null ? null : sales.toPlainString(),
                target.enrolments());
    }
}
