package dev.regulars.engine;

import dev.regulars.points.PointsChange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction does, and why. Money in minor units; negative on a return.
 *
 * @param pointsEarned posted to the member; the sum of {@code rules[].posted}, and of {@code lines[].points} but for
 *     what challenges gave
 * @param pointsRedeemed that paid or became rewards, less those that a return gives back
 * @param points the member's lots afterwards, and what moved
 * @param discounts what the program takes off open prices
 * @param tier absent when anonymous
 * @param offers personal offers for the next purchase
 * @param metricsDay the business day whose metrics {@code metricsDelta} changes: of the sale, also for its return
 * @param uses what it changes of the counters of limited campaigns
 * @param heldOut campaigns, and offers as {@code offer:tea-5}, that the member would have had, but for the hold-out
 * @param offerGoods ids of the active offers whose goods a known member buys, sorted, at most 100
 * @param nearMisses campaigns that only a bit more in the basket was missing from
 */
public record Decision(
        String programVersion,
        LocalDate businessDay,
        long netAmount,
        long eligibleAmount,
        long pointsEarned,
        long pointsRedeemed,
        PointsChange points,
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
        List<String> offerGoods,
        List<NearMiss> nearMisses,
        Explanation explanation) {

    /** The same with what is said of it and shown for the next purchase. */
    Decision told(List<OfferShown> shown, List<String> keptOut, List<String> bought, Why why) {
        return new Decision(
                programVersion,
                businessDay,
                netAmount,
                eligibleAmount,
                pointsEarned,
                pointsRedeemed,
                points,
                lines,
                rules,
                discounts,
                tier,
                vouchers,
                shown,
                metricsDay,
                metricsDelta,
                uses,
                keptOut,
                bought,
                why.nearMisses(),
                why.explanation());
    }
}
