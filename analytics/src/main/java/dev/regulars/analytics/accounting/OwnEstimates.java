package dev.regulars.analytics.accounting;

import dev.regulars.analytics.accounting.estimate.Estimate;
import dev.regulars.analytics.accounting.estimate.Method;
import dev.regulars.analytics.accounting.estimate.OwnEstimate;
import dev.regulars.analytics.accounting.points.Cohort;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accountants' estimates; one for a cohort goes before one for all. */
record OwnEstimates(List<OwnEstimate> all) {
    Optional<Estimate> ofSales(YearMonth period) {
        return find(period, null);
    }

    /** What is done needs no estimate. */
    Optional<Estimate> of(YearMonth period, Cohort cohort) {
        if (cohort.isDone()) {
            return Optional.empty();
        }
        return find(period, cohort.key().month()).or(() -> find(period, null));
    }

    private Optional<Estimate> find(YearMonth period, @Nullable YearMonth cohort) {
        return all.stream()
                .filter(own -> own.period().equals(period))
                .filter(own -> cohort == null ? own.cohort() == null : cohort.equals(own.cohort()))
                .findFirst()
                .map(own -> new Estimate(own.share(), Method.OVERRIDE));
    }
}
