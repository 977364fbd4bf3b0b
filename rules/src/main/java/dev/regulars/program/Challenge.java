package dev.regulars.program;

import org.jspecify.annotations.Nullable;

/**
 * A row of {@code challenges.csv}: a reward for doing something so often. What counts is a purchase or an event for
 * which the conditions of {@code row} hold.
 *
 * @param event kind of event that counts; null when purchases do
 * @param target how many are needed, in each period
 * @param per the calendar period in which they are counted together
 * @param streak periods in a row, each with {@code target} of them; 1 for one period by itself
 * @param withinDays the {@code target} must lie within so many business days; 0 for any number
 * @param times how often a member may complete it; for a period by itself: once in each
 * @param row when something counts, what is given, and the budget
 */
public record Challenge(
        @Nullable String event, int target, Caps.Period per, int streak, int withinDays, int times, Campaign row) {

    /** The lane that explanations name; nothing competes in it. */
    public static final String LANE = "challenges";

    public String id() {
        return row.id();
    }

    /** Each period is for itself: "three visits in a month", every month anew. */
    public boolean isEachPeriod() {
        return per != Caps.Period.EVER && streak == 1;
    }

    /** Whether it matters on which days the marks are, beyond their period. */
    public boolean isRolling() {
        return withinDays > 0;
    }
}
