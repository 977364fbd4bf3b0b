package dev.regulars.engine;

import dev.regulars.engine.MemberSnapshot.DayMetrics;
import dev.regulars.engine.MemberSnapshot.TierStanding;
import dev.regulars.money.Fraction;
import dev.regulars.program.Reward;
import dev.regulars.program.TierPolicy;
import java.math.BigDecimal;
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

    public record LineResult(String lineId, long net, long eligible, long points) {}

    /**
     * @param inForce points of this rule after the transaction
     * @param posted what this transaction changed of them
     * @param amount money that the rule looked at
     */
    public record RuleResult(
            String rule,
            String kind,
            @Nullable String lane,
            @Nullable String name,
            long inForce,
            long posted,
            Fraction exact,
            long amount) {}

    /** @param perLine minor units off each line, by position */
    public record Discount(String rule, String name, long amount, List<Long> perLine) {}

    /**
     * @param next the nearest tier by spend, and {@code toNext} minor units to it
     * @param progress the same for every metric that leads to a higher tier
     * @param standing to be kept with the member
     * @param keptUntil last business day on which the tier is safe, though the metrics earn less
     */
    public record TierResult(
            String before,
            String after,
            @Nullable String next,
            long toNext,
            List<Progress> progress,
            TierStanding standing,
            @Nullable LocalDate keptUntil) {}

    /** @param needed minor units of spend, points, or visits */
    public record Progress(TierPolicy.Metric metric, String tier, long needed) {}

    /**
     * @param value minor units
     * @param rule the campaign that gave it; null when points, a tier, a birthday or a visit did
     */
    public record VoucherGrant(
            int number,
            String rewardId,
            String name,
            Reward.Kind kind,
            long value,
            BigDecimal percent,
            @Nullable String sku,
            long pointsSpent,
            LocalDate usableFrom,
            LocalDate expiresOn,
            @Nullable String rule) {}

    /** @param reason "because you bought coffee 5 times in 60 days" */
    public record OfferShown(String offer, String name, String reward, String reason, double score) {}

    /**
     * @param key of the counter, see {@link Usage#key}
     * @param budget what was taken of the campaign's budget, in its unit; 0 when it has none
     */
    public record Use(String campaign, String key, Usage usage, long budget) {}

    public record Explanation(
            List<String> fired, List<NotFired> notFired, List<String> nearMisses, List<String> receipt) {}

    public record NotFired(String rule, String name, List<String> reasons) {}

    /** Available points after this transaction. */
    public long balanceAfter(long before) {
        return Math.subtractExact(Math.addExact(before, pointsEarned), pointsRedeemed);
    }
}
