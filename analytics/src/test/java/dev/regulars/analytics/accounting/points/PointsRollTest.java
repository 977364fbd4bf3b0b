package dev.regulars.analytics.accounting.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Returns of sales whose points have become vouchers that nobody has used yet. */
class PointsRollTest {
    private static final YearMonth MAY = YearMonth.parse("2026-05");
    private static final YearMonth JUNE = MAY.plusMonths(1);
    private static final LocalDate LAST_DAY = LocalDate.parse("2027-05-31");

    private static Flow flow(
            YearMonth month, FlowKind kind, @Nullable LocalDate lastDay, @Nullable YearMonth issued, long points) {
        return new Flow(month, kind, lastDay, issued, points);
    }

    private static PointsRoll roll(Flow... flows) {
        PointsRoll roll = new PointsRoll();
        for (YearMonth month : List.of(MAY, JUNE)) {
            roll.apply(Arrays.stream(flows)
                    .filter(flow -> flow.happened().equals(month))
                    .toList());
        }
        return roll;
    }

    @Test
    void theirPointsAreTakenOffTheVouchers() {
        PointsRoll roll = roll(
                flow(MAY, FlowKind.ISSUED, LAST_DAY, MAY, 700),
                flow(MAY, FlowKind.CONVERTED, LAST_DAY, null, 500),
                flow(MAY, FlowKind.TAKEN_BACK, LAST_DAY, MAY, 200),
                flow(MAY, FlowKind.OVERDRAWN, null, MAY, 100));
        assertThat(roll.unmatched()).isZero();
        Cohort cohort = roll.cohorts().get(0);
        assertThat(List.of(cohort.issued(), cohort.free(), cohort.vouchers(), cohort.redeemed()))
                .containsExactly(400L, 0L, 400L, 0L);
    }

    /** A return without a receipt counts for the month in which it happens: that month's points or others. */
    @Test
    void soAreThoseOfOtherMonths() {
        PointsRoll roll = roll(
                flow(MAY, FlowKind.ISSUED, LAST_DAY, MAY, 700),
                flow(MAY, FlowKind.CONVERTED, LAST_DAY, null, 500),
                flow(JUNE, FlowKind.WRITTEN_OFF, null, null, 100));
        assertThat(roll.unmatched()).isZero();
        assertThat(roll.cohorts().stream().mapToLong(Cohort::issued).sum()).isEqualTo(600);
        assertThat(roll.cohorts().stream().mapToLong(Cohort::vouchers).sum()).isEqualTo(400);
    }

    @Test
    void whatNobodyHadIsSaid() {
        assertThat(roll(flow(MAY, FlowKind.OVERDRAWN, null, MAY, 100)).unmatched())
                .isEqualTo(100);
    }
}
