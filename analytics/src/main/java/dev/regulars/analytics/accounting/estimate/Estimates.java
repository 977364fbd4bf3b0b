package dev.regulars.analytics.accounting.estimate;

import dev.regulars.analytics.accounting.points.Cohort;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Expected redemption from cohorts. The development of older cohorts says what part of all redemption is done at an age
 * (chain ladder); what is still to come of a cohort is that part's rest of what is expected of cohorts in general
 * (Bornhuetter-Ferguson), because what little a young cohort has redeemed says little of its end. Experience of m
 * months counts m/(m + credibility months), the default the rest.
 *
 * <p>Example: 10,000 issued, 3,000 redeemed at an age at which 60 % is done, and cohorts redeem 0.8 in the end: 3,000
 * + 0.4 × 0.8 × 10,000 = 6,200 of 10,000. With 36 months of experience and 12 for credibility and a default of 0.9 it
 * is 0.75 × 0.62 + 0.25 × 0.9 = 0.69.
 */
public final class Estimates {
    private static final int DECIMALS = 6;
    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(DECIMALS);

    private final Pattern pattern;
    private final double fallback;
    private final double credibility;
    private final double usual;
    private final YearMonth month;

    /** @param month that ends; what is known until then */
    public Estimates(
            Experience experience, YearMonth month, BigDecimal fallback, int lifeMonths, int credibilityMonths) {
        this.month = month;
        this.fallback = fallback.doubleValue();
        pattern = Pattern.of(experience, lifeMonths);
        double seen = Math.max(0, experience.oldestAge());
        credibility = seen / (seen + credibilityMonths);
        usual = Math.min(1, credibility * experience.redeemedOf(pattern) + (1 - credibility) * this.fallback);
    }

    /** Of points that are about to be issued. */
    public Estimate ofNew() {
        return new Estimate(share(usual), credibility > 0 ? Method.COHORTS : Method.DEFAULT);
    }

    public Estimate of(Cohort cohort) {
        if (cohort.isDone() || cohort.issued() <= 0) {
            double was = cohort.issued() <= 0 ? 1 : (double) cohort.redeemed() / cohort.issued();
            return new Estimate(share(was), Method.FINAL);
        }
        int age = Math.toIntExact(
                Math.max(0, ChronoUnit.MONTHS.between(cohort.key().month(), month)));
        double known = (double) cohort.redeemed() / cohort.issued();
        double most = (double) (cohort.redeemed() + cohort.open()) / cohort.issued();
        double developed = known + (1 - pattern.done(age)) * usual;
        double mixed = credibility * developed + (1 - credibility) * fallback;
        double share = Math.max(known, Math.min(most, mixed));
        return new Estimate(share(share), credibility > 0 ? Method.COHORTS : Method.DEFAULT);
    }

    private static BigDecimal share(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .max(LEAST)
                .min(BigDecimal.ONE);
    }
}
