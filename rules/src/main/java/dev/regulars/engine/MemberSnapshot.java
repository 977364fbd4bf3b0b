package dev.regulars.engine;

import dev.regulars.points.PointsAccount;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision may know of a member, and of what others have left of the budgets.
 *
 * @param metrics qualification metrics by business day, only days with any, as far back as a window reaches
 * @param lifetime the same since enrolment
 * @param used what limited campaigns gave the member, by {@link Usage#key}
 * @param budgets what is left of the budgets of campaigns, by row id, in the unit of the row
 * @param affinities what the member likes to buy, by {@code category:coffee}, {@code brand:own} or {@code sku:22086}
 */
public record MemberSnapshot(
        String memberId,
        String tier,
        PointsAccount points,
        NavigableMap<LocalDate, DayMetrics> metrics,
        DayMetrics lifetime,
        Profile profile,
        TierStanding standing,
        Map<String, Usage> used,
        Map<String, Long> budgets,
        Map<String, Affinity> affinities) {

    public MemberSnapshot {
        points = points == null ? PointsAccount.EMPTY : points;
        metrics = Collections.unmodifiableNavigableMap(new TreeMap<>(metrics));
        lifetime = lifetime == null ? sum(metrics) : lifetime;
        profile = profile == null ? Profile.UNKNOWN : profile;
        standing = standing == null ? TierStanding.NEW : standing;
        used = inOrder(used);
        budgets = inOrder(budgets);
        affinities = inOrder(affinities);
    }

    /** In order of keys, so that a snapshot is always written alike. */
    private static <V> Map<String, V> inOrder(@Nullable Map<String, V> map) {
        return map == null || map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /** Points that can be spent. */
    public long available() {
        return points.available();
    }

    /** As conditions see the member once time has worked on the points: most often as before, and copies cost. */
    MemberSnapshot settled(PointsAccount now) {
        return now.available() == available() ? this : with(now);
    }

    MemberSnapshot with(PointsAccount now) {
        return new MemberSnapshot(memberId, tier, now, metrics, lifetime, profile, standing, used, budgets, affinities);
    }

    /** A member of whom nothing else is known. */
    public static MemberSnapshot of(
            String memberId, String tier, long available, NavigableMap<LocalDate, DayMetrics> metrics) {
        return new MemberSnapshot(
                memberId,
                tier,
                PointsAccount.of(available),
                metrics,
                sum(metrics),
                Profile.UNKNOWN,
                TierStanding.NEW,
                Map.of(),
                Map.of(),
                Map.of());
    }

    public static MemberSnapshot enrolled(String memberId, String entryTier) {
        return of(memberId, entryTier, 0, Collections.emptyNavigableMap());
    }

    /** The same member in a tier. */
    public MemberSnapshot in(String newTier, TierStanding newStanding) {
        return new MemberSnapshot(
                memberId, newTier, points, metrics, lifetime, profile, newStanding, used, budgets, affinities);
    }

    /**
     * The member as a decision leaves them.
     *
     * @param left of the budgets
     * @param likes the member's affinities now
     * @param keepFrom metrics of earlier days are forgotten
     */
    public MemberSnapshot after(
            Decision decision, Map<String, Long> left, Map<String, Affinity> likes, LocalDate keepFrom) {
        TreeMap<LocalDate, DayMetrics> days = new TreeMap<>(metrics);
        days.headMap(keepFrom).clear();
        if (days.merge(decision.metricsDay(), decision.metricsDelta(), DayMetrics::plus)
                .isNone()) {
            days.remove(decision.metricsDay());
        }
        TierResult now = decision.tier();
        return new MemberSnapshot(
                memberId,
                now == null ? tier : now.after(),
                decision.points().after(),
                days,
                lifetime.plus(decision.metricsDelta()),
                profile,
                now == null ? standing : now.standing(),
                Counters.after(used, decision.uses(), decision.businessDay()),
                left,
                likes);
    }

    /** The same where nobody is shown offers. */
    public MemberSnapshot withoutLikes() {
        return new MemberSnapshot(
                memberId, tier, points, metrics, lifetime, profile, standing, used, budgets, Map.of());
    }

    /** The same member, with so much left of the budgets. */
    public MemberSnapshot with(Map<String, Long> left) {
        return new MemberSnapshot(memberId, tier, points, metrics, lifetime, profile, standing, used, left, affinities);
    }

    private static DayMetrics sum(Map<LocalDate, DayMetrics> metrics) {
        return metrics.values().stream().reduce(DayMetrics.NONE, DayMetrics::plus);
    }
}
