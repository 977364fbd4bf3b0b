package dev.regulars.analytics.accounting.books;

import dev.regulars.analytics.accounting.estimate.Estimate;
import dev.regulars.analytics.accounting.points.Cohort;

/**
 * A cohort at the end of a period.
 *
 * @param micros allocated to its points since the beginning, less what returns took back, in millionths
 * @param allocated the same in cents
 * @param released of it, in cents
 * @param vouchers the part of the liability that vouchers carry, in cents
 */
public record Balance(Cohort cohort, long micros, long allocated, long released, long vouchers, Estimate estimate) {
    public long liability() {
        return allocated - released;
    }
}
