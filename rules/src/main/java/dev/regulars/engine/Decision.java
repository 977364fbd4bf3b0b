package dev.regulars.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction does, and why. Money in minor units; negative on a return.
 *
 * @param pointsEarned posted to the member; the sum of {@code rules[].posted} and of {@code lines[].points}
 * @param discounts what the program takes off open prices
 * @param tier absent when anonymous
 * @param offers personal offers for the next purchase
 * @param metricsDay the business day whose metrics {@code metricsDelta} changes: of the sale, also for its return
 * @param uses what it changes of the counters of limited campaigns
 * @param heldOut campaigns, and offers as {@code offer:tea-5}, that the member would have had, but for the hold-out
 */
public record Decision(
        String programVersion,
        LocalDate businessDay,
        long netAmount,
        long eligibleAmount,
        long pointsEarned,
        long pointsRedeemed,
        List<LineResult> lines,
        List<RuleResult> rules,
        List<Discount> discounts,
        @Nullable TierResult tier,
        List<VoucherGrant> vouchers,
        List<OfferShown> offers,
        LocalDate metricsDay,
        DayMetrics metricsDelta,
        List<Use> uses,
        List<String> heldOut,
        Explanation explanation) {

    public record Explanation(
            List<String> fired, List<NotFired> notFired, List<String> nearMisses, List<String> receipt) {}

    public record NotFired(String rule, String name, List<String> reasons) {}

    /** Available points after this transaction. */
    public long balanceAfter(long before) {
        return Math.subtractExact(Math.addExact(before, pointsEarned), pointsRedeemed);
    }
}
