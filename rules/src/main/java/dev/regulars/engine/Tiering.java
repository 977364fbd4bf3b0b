package dev.regulars.engine;

import dev.regulars.program.PointsMetric;
import dev.regulars.program.Program;
import dev.regulars.program.TierPolicy;
import dev.regulars.program.TierPolicy.Metric;
import dev.regulars.program.TierSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Step 8: the metrics with this transaction in them go through the tier policy; {@link TierChange} says when its answer
 * becomes the member's tier.
 */
public final class Tiering {

    private Tiering() {}

    static TierResult on(MemberSnapshot member, Program program, LocalDate day) {
        return of(member, program, day, day, DayMetrics.NONE);
    }

    /** @param metricsDay whose metrics {@code delta} changes: of the sale, also for its return */
    static TierResult of(
            MemberSnapshot member, Program program, LocalDate businessDay, LocalDate metricsDay, DayMetrics delta) {
        LocalDate today = newest(member, businessDay);
        long balance = Math.addExact(member.available(), delta.points());
        TierWindow window = TierWindow.of(program.settings().tiers(), member, today);
        TierWindow before = window.before();
        TierPolicy.Metrics now = metrics(member, metricsDay, delta, balance, window, program);
        String earned = program.tiers().tierFor(now);
        String endedEarned = before == window
                ? earned
                : program.tiers().tierFor(metrics(member, metricsDay, delta, balance, before, program));
        TierChange.Result result = new TierChange(program, member, today, window, earned, endedEarned).result();
        List<Progress> progress = progress(now, result.tier(), program);
        Progress spend = progress.stream()
                .filter(next -> next.metric() == Metric.SPEND)
                .findFirst()
                .orElse(null);
        return new TierResult(
                member.tier(),
                result.tier(),
                spend == null ? null : spend.tier(),
                spend == null ? 0 : spend.needed(),
                progress,
                result.standing(),
                result.keptUntil());
    }

    /** A sale that arrives late counts on its own day, but the tier stays decided as of the newest day known. */
    private static LocalDate newest(MemberSnapshot member, LocalDate businessDay) {
        TierStanding standing = member.standing();
        LocalDate bought = member.metrics().isEmpty() ? null : member.metrics().lastKey();
        return Stream.of(businessDay, standing.since(), standing.belowSince(), bought)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(businessDay);
    }

    private static List<Progress> progress(TierPolicy.Metrics metrics, String tier, Program program) {
        List<String> order = program.settings().tiers().order();
        List<Progress> progress = new ArrayList<>();
        for (TierPolicy.Next next : program.tiers().next(metrics)) {
            if (order.indexOf(next.tier()) > order.indexOf(tier)) {
                long needed = next.metric() == Metric.SPEND
                        ? program.settings().currency().toMinor(next.needed())
                        : next.needed().longValueExact();
                progress.add(new Progress(next.metric(), next.tier(), needed));
            }
        }
        return List.copyOf(progress);
    }

    /** The metrics of a member's tier window on a business day. */
    static TierPolicy.Metrics window(MemberSnapshot member, Program program, LocalDate businessDay) {
        TierWindow window = TierWindow.of(program.settings().tiers(), member, businessDay);
        return metrics(member, businessDay, DayMetrics.NONE, member.available(), window, program);
    }

    /**
     * A day after today (transactions of one member may arrive out of order) counts too. More returned than bought
     * counts as 0.
     */
    private static TierPolicy.Metrics metrics(
            MemberSnapshot member,
            LocalDate metricsDay,
            DayMetrics delta,
            long balance,
            TierWindow window,
            Program program) {
        DayMetrics sum = window.isEver() ? member.lifetime() : window.sum(member.metrics());
        sum = window.contains(metricsDay) ? sum.plus(delta) : sum;
        TierSettings settings = program.settings().tiers();
        long points = settings.points() == PointsMetric.BALANCE ? balance : sum.points();
        return new TierPolicy.Metrics(
                program.settings().currency().toDecimal(Math.max(0, sum.spend())),
                Math.max(0, points),
                Math.max(0, sum.visits()));
    }

    /** The first business day that any window of the program still looks at; older metrics need not be kept. */
    public static LocalDate keepFrom(LocalDate today, Program program) {
        int months = program.settings().tiers().windowMonths();
        int days = 0;
        for (var row : program.campaigns()) {
            days = Math.max(days, row.member().windowDays());
        }
        for (var row : program.events().giving().toList()) {
            days = Math.max(days, row.member().windowDays());
        }
        for (var row : program.offers()) {
            days = Math.max(days, row.member().windowDays());
        }
        for (var row : program.segments()) {
            days = Math.max(days, row.member().windowDays());
        }
        // Twice the tier window: a period's end is decided by the period that has ended.
        LocalDate tiers = today.minusMonths(2L * months);
        LocalDate windows = today.minusDays(days);
        return tiers.isBefore(windows) ? tiers : windows;
    }
}
