package dev.regulars.engine;

import dev.regulars.engine.MemberSnapshot.DayMetrics;
import dev.regulars.money.Fraction;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction does, and why. Money in minor units; negative on a return.
 *
 * @param pointsEarned posted to the member; the sum of {@code rules[].posted} and of {@code lines[].points}
 * @param tier absent when anonymous
 * @param metricsDay the business day whose metrics {@code metricsDelta} changes: of the sale, also for its return
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
        @Nullable TierResult tier,
        List<VoucherGrant> vouchers,
        LocalDate metricsDay,
        DayMetrics metricsDelta,
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

    public record TierResult(
            String before, String after, @Nullable String next, long toNext) {}

    public record VoucherGrant(
            int number, String rewardId, String name, long value, long pointsSpent, LocalDate expiresOn) {}

    public record Explanation(
            List<String> fired, List<NotFired> notFired, List<String> nearMisses, List<String> receipt) {}

    public record NotFired(String rule, String name, List<String> reasons) {}

    /** Available points after this transaction. */
    public long balanceAfter(long before) {
        return Math.subtractExact(Math.addExact(before, pointsEarned), pointsRedeemed);
    }
}
