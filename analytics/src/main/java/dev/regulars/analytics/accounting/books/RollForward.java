package dev.regulars.analytics.accounting.books;

import dev.regulars.analytics.accounting.estimate.Estimate;
import dev.regulars.analytics.accounting.points.Cohort;
import dev.regulars.analytics.accounting.points.CohortKey;
import dev.regulars.analytics.accounting.points.Flow;
import dev.regulars.analytics.accounting.points.FlowKind;
import dev.regulars.analytics.accounting.points.Origin;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From the balances of one period to those of the next. Pure: the same input gives the same cents. */
public final class RollForward {
    private final Minor minor;
    private final BigDecimal pointValue;
    private final Function<YearMonth, BigDecimal> shareOfSales;

    /** @param shareOfSales by which the sales of a month were shared between goods and points */
    public RollForward(Minor minor, BigDecimal pointValue, Function<YearMonth, BigDecimal> shareOfSales) {
        this.minor = minor;
        this.pointValue = pointValue;
        this.shareOfSales = shareOfSales;
    }

    public List<RollLine> lines(
            YearMonth period,
            Map<CohortKey, Balance> before,
            List<Cohort> now,
            List<Flow> flows,
            Function<Cohort, Estimate> estimates) {
        Allocations money = new Allocations(period, flows);
        List<RollLine> lines = new ArrayList<>();
        for (Cohort cohort : now) {
            Balance was = before.get(cohort.key());
            lines.add(line(period, was, cohort, money, estimates.apply(cohort)));
        }
        return lines;
    }

    private RollLine line(YearMonth period, @Nullable Balance was, Cohort now, Allocations money, Estimate estimate) {
        CohortKey key = now.key();
        BigDecimal share =
                was == null ? shareOfSales.apply(key.month()) : was.estimate().share();
        long micros = micros(was, now, money);
        long allocated = minor.cents(micros);
        long change = allocated - (was == null ? 0 : was.allocated());
        long sold = money.of(FlowKind.ALLOCATED, key, false);
        long returned = money.of(FlowKind.ALLOCATION_RETURNED, key, false);
        long more = returned == 0 ? Math.max(0, change) : minor.cents(sold);
        boolean late = key.month().isBefore(period);
        long released = was == null ? 0 : was.released();
        long endedNow = now.ended() - (was == null ? 0 : was.cohort().ended());
        Progress beforeExpiry =
                new Progress(now.issued(), now.redeemed(), Math.max(0, Math.addExact(now.open(), endedNow)));
        Progress reached = new Progress(now.issued(), now.redeemed(), now.open());
        long redemption = beforeExpiry.revenue(allocated, share);
        long expiry = reached.revenue(allocated, share);
        long end = reached.revenue(allocated, estimate.share());
        Balance after = new Balance(now, micros, allocated, end, vouchers(now, allocated - end), estimate);
        return new RollLine(
                was == null ? 0 : was.liability(),
                was == null ? 0 : was.vouchers(),
                more,
                late && key.origin() == Origin.SALE ? more : 0,
                more - change,
                takenBackPrior(more - change, returned, money.of(FlowKind.ALLOCATION_RETURNED, key, true)),
                redemption - released,
                expiry - redemption,
                end - expiry,
                share,
                after);
    }

    private long takenBackPrior(long takenBack, long returned, long prior) {
        return prior == returned ? takenBack : Math.min(takenBack, minor.cents(prior));
    }

    /** Points without a sale are carried at what they are expected to cost. */
    private long micros(@Nullable Balance was, Cohort now, Allocations money) {
        CohortKey key = now.key();
        if (key.origin() == Origin.GOODWILL) {
            BigDecimal share = shareOfSales.apply(key.month());
            return Minor.micros(new StandAlonePrice(pointValue, share).of(now.issued()));
        }
        return (was == null ? 0 : was.micros())
                + money.of(FlowKind.ALLOCATED, key, false)
                - money.of(FlowKind.ALLOCATION_RETURNED, key, false);
    }

    /** Vouchers carry their points' share of the liability, rounded down; points the rest. */
    private static long vouchers(Cohort cohort, long liability) {
        return cohort.open() == 0
                ? 0
                : BigDecimal.valueOf(liability)
                        .multiply(BigDecimal.valueOf(cohort.vouchers()))
                        .divideToIntegralValue(BigDecimal.valueOf(cohort.open()))
                        .longValueExact();
    }
}
