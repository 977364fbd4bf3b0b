package dev.regulars.analytics.staff.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Weeks in a row in which somebody's sales stayed behind the target: one bad week is none. */
final class Behind {
    static final int WEEKS = 3;
    private static final double PERCENT = 100;

    private Behind() {}

    /** @param weeks whole ones that have passed, the newest last */
    static Optional<Flag> of(List<Slice> weeks, double below) {
        if (weeks.size() < WEEKS) {
            return Optional.empty();
        }
        List<String> shares = new ArrayList<>();
        for (Slice week : weeks.subList(weeks.size() - WEEKS, weeks.size())) {
            BigDecimal goal = week.goal().sales();
            if (goal == null || goal.signum() <= 0) {
                return Optional.empty();
            }
            double share = week.sums().net().doubleValue() / goal.doubleValue();
            if (share >= below) {
                return Optional.empty();
            }
            shares.add(String.format(
                    Locale.ROOT, "%.0f of %.0f (%.0f %%)", week.sums().net(), goal, PERCENT * share));
        }
        return Optional.of(new Flag(
                "behind-target",
                "sales were below %.0f %% of target in each of the last %d whole weeks: %s"
                        .formatted(PERCENT * below, WEEKS, String.join(", ", shares)),
                null));
    }
}
