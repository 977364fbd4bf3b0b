package dev.regulars.analytics.accounting.books;

import dev.regulars.analytics.accounting.points.CohortKey;
import dev.regulars.analytics.accounting.points.Flow;
import dev.regulars.analytics.accounting.points.FlowKind;
import dev.regulars.analytics.accounting.points.Origin;
import java.time.YearMonth;
import java.util.List;

/** A period's money by cohort, in millionths. */
record Allocations(YearMonth period, List<Flow> flows) {
    /** @param priorOnly only what belongs to earlier periods and came late */
    long of(FlowKind kind, CohortKey cohort, boolean priorOnly) {
        if (cohort.origin() != Origin.SALE) {
            return 0;
        }
        return flows.stream()
                .filter(flow -> flow.kind() == kind && cohort.month().equals(flow.issued()))
                .filter(flow -> !priorOnly || flow.happened().isBefore(period))
                .mapToLong(Flow::quantity)
                .sum();
    }

    long total(FlowKind kind, boolean prior) {
        return flows.stream()
                .filter(flow -> flow.kind() == kind && flow.happened().isBefore(period) == prior)
                .mapToLong(Flow::quantity)
                .sum();
    }
}
