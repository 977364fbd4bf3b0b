package dev.regulars.program.checks;

import dev.regulars.program.Campaign;
import dev.regulars.program.Circumstances;
import dev.regulars.program.LineSelector;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two rows can hold for the same lines of one basket. A row about a category and one about a brand are taken
 * not to meet: which products are both, the program need not know.
 */
final class Meeting {

    private Meeting() {}

    static boolean isPossible(Campaign one, Campaign other) {
        Circumstances a = one.circumstances();
        Circumstances b = other.circumstances();
        Boolean staff = one.member().employee();
        return ends(a, b)
                && ends(b, a)
                && Sets.meet(a.days(), b.days())
                && Sets.meet(a.stores(), b.stores())
                && Sets.meet(a.channels(), b.channels())
                && Sets.meet(one.member().tiers(), other.member().tiers())
                && (staff == null
                        || other.member().employee() == null
                        || staff.equals(other.member().employee()))
                && lines(one.selector(), other.selector());
    }

    /** Whether the first does not end before the second begins. */
    private static boolean ends(Circumstances first, Circumstances second) {
        return first.to() == null
                || second.from() == null
                || !first.to().day().isBefore(second.from().day());
    }

    static boolean lines(LineSelector one, LineSelector other) {
        if (isWhole(one) || isWhole(other)) {
            return true;
        }
        Boolean meets = null;
        meets = both(meets, one.categories(), other.categories());
        meets = both(meets, one.brands(), other.brands());
        meets = both(meets, one.skus(), other.skus());
        meets = both(meets, one.labels(), other.labels());
        return Boolean.TRUE.equals(meets);
    }

    private static @Nullable Boolean both(@Nullable Boolean sofar, Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return sofar;
        }
        return !Boolean.FALSE.equals(sofar) && Sets.meet(one, other);
    }

    private static boolean isWhole(LineSelector row) {
        return row.categories().isEmpty()
                && row.brands().isEmpty()
                && row.skus().isEmpty()
                && row.labels().isEmpty();
    }
}
