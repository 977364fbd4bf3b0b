package dev.regulars.analytics.staff.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.analytics.staff.performance.Report;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A store's people side by side. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportJson(
        String store,
        LocalDate from,
        LocalDate to,
        String by,
        @Nullable String currency,
        List<RowJson> people,
        List<UnknownJson> unknown) {

    /** What went over a cashier's id that is nobody's in the directory. */
    record UnknownJson(String cashier, long receipts, String netSales) {}

    static ReportJson of(Report report) {
        return new ReportJson(
                report.store(),
                report.from(),
                report.to(),
                report.by().word(),
                report.currency(),
                report.rows().stream().map(RowJson::of).toList(),
                report.unknown().entrySet().stream()
                        .map(one -> new UnknownJson(
                                one.getKey(),
                                one.getValue().receipts(),
                                one.getValue().net().toPlainString()))
                        .toList());
    }
}
