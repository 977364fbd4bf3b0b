package dev.regulars.program.checks;

import dev.regulars.program.MemberConditions;
import dev.regulars.program.Nth;
import dev.regulars.program.Range;

/** Whether a member who fits one row fits another. */
final class MemberImplication {

    private MemberImplication() {}

    static boolean holds(MemberConditions narrow, MemberConditions wide) {
        return Sets.within(narrow.tiers(), wide.tiers())
                && Sets.within(narrow.segments(), wide.segments())
                && nth(narrow.nthPurchase(), wide.nthPurchase())
                && within(narrow.birthday(), wide.birthday())
                && within(narrow.enrolledDays(), wide.enrolledDays())
                && within(narrow.absentDays(), wide.absentDays())
                && window(narrow, wide)
                && (wide.employee() == null || wide.employee().equals(narrow.employee()));
    }

    private static boolean window(MemberConditions narrow, MemberConditions wide) {
        return wide.windowDays() == 0
                || (wide.windowDays() == narrow.windowDays()
                        && within(narrow.windowVisits(), wide.windowVisits())
                        && within(narrow.windowSpend(), wide.windowSpend()));
    }

    private static boolean nth(Nth narrow, Nth wide) {
        return wide.isAny()
                || (!narrow.isAny()
                        && narrow.exactly().stream().allMatch(wide::contains)
                        && narrow.every().stream()
                                .allMatch(step -> wide.every().stream().anyMatch(other -> step % other == 0)));
    }

    private static boolean within(Range narrow, Range wide) {
        return wide.from() <= narrow.from() && narrow.to() <= wide.to();
    }
}
