package dev.regulars.program;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For which members a row holds; empty sets, {@link Range#ANY} and null mean any.
 *
 * @param birthday days from the nearest birthday, negative before it
 * @param absentDays days since the last visit
 * @param windowDays length of the window of the next two; 0 when they are not used
 * @param windowSpend minor units
 */
public record MemberConditions(
        Set<String> tiers,
        Set<String> segments,
        Nth nthPurchase,
        Range birthday,
        Range enrolledDays,
        Range absentDays,
        int windowDays,
        Range windowVisits,
        Range windowSpend,
        @Nullable Boolean employee) {

    public static final MemberConditions ANY = new MemberConditions(
            Set.of(), Set.of(), Nth.ANY, Range.ANY, Range.ANY, Range.ANY, 0, Range.ANY, Range.ANY, null);

    /** Whether anything but the tier is asked for. */
    public boolean isPersonal() {
        return employee != null
                || windowDays > 0
                || !segments.isEmpty()
                || !nthPurchase.isAny()
                || !birthday.isAny()
                || !enrolledDays.isAny()
                || !absentDays.isAny();
    }
}
