package dev.regulars.analytics.staff;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to reach, in all stores together.
 *
 * @param sales net, in the program's currency; null: none is set
 * @param enrolments new members; null: none is set. Both null take the target away
 */
public record StaffTarget(
        String colleague,
        TargetPeriod period,
        @Nullable BigDecimal sales,
        @Nullable Long enrolments) {

    public boolean isNone() {
        return sales == null && enrolments == null;
    }
}
