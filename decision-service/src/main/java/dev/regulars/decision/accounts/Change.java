package dev.regulars.decision.accounts;

import dev.regulars.engine.DayMetrics;
import dev.regulars.points.PointsAccount;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a decision makes of its account.
 *
 * @param changedDays metrics after it, of the days it touched; {@link DayMetrics#NONE} removes the day
 * @param state after it; the profile is not looked at
 * @param keepMetricsFrom days before this one count in no window any more and are dropped
 * @param mergedInto the member whose account stands for this one from now on; else null
 */
public record Change(
        String tier,
        PointsAccount points,
        Map<LocalDate, DayMetrics> changedDays,
        LocalDate keepMetricsFrom,
        MemberState state,
        @Nullable String mergedInto) {

    public Change(
            String tier,
            PointsAccount points,
            Map<LocalDate, DayMetrics> changedDays,
            LocalDate keepMetricsFrom,
            MemberState state) {
        this(tier, points, changedDays, keepMetricsFrom, state, null);
    }

    public Change {
        changedDays = Map.copyOf(changedDays);
    }
}
