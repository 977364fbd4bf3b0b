package dev.regulars.analytics.staff.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.analytics.staff.performance.Goal;
import dev.regulars.analytics.staff.performance.Rates;
import dev.regulars.analytics.staff.performance.Slice;
import dev.regulars.analytics.staff.performance.Sums;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Figures of some days; amounts are decimal strings.
 *
 * @param hours planned, without breaks
 * @param hoursSoFar of them those that have passed
 * @param attained sales of the target so far
 * @param sharedTarget whether it is a share of the store's, as the person has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SliceJson(
        LocalDate from,
        LocalDate to,
        long receipts,
        long withCard,
        long open,
        long enrolled,
        long returns,
        String netSales,
        @Nullable BigDecimal attachRate,
        @Nullable BigDecimal enrolmentRate,
        double hours,
        double hoursSoFar,
        @Nullable String salesPerHour,
        @Nullable String target,
        @Nullable String targetSoFar,
        @Nullable BigDecimal attained,
        @Nullable Boolean sharedTarget,
        @Nullable BigDecimal enrolmentTarget,
        @Nullable BigDecimal enrolmentTargetSoFar) {
    private static final double MINUTES = 60;

    static SliceJson of(Slice slice) {
        Sums sums = slice.sums();
        Goal goal = slice.goal();
        return new SliceJson(
                slice.from(),
                slice.to(),
                sums.receipts(),
                sums.withCard(),
                sums.open(),
                sums.enrolled(),
                sums.returns(),
                sums.net().toPlainString(),
                Rates.share(sums.withCard(), sums.receipts()),
                Rates.share(sums.enrolled(), sums.open()),
                slice.planned() / MINUTES,
                slice.worked() / MINUTES,
                plain(Rates.perHour(sums.net(), slice.worked())),
                plain(goal.sales()),
                plain(slice.soFar().sales()),
                Rates.share(sums.net(), slice.soFar().sales()),
                goal.sales() == null ? null : goal.shared(),
                goal.enrolments(),
                slice.soFar().enrolments());
    }

    static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
