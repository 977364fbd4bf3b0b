package dev.regulars.decision.deciding.web;

import dev.regulars.program.ProgramSettings;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Points, or an amount, that are to be set aside. */
record HoldWanted(
        HoldNamed named,
        int points,
        BigDecimal amount,
        int seconds,
        @Nullable String code) {

    boolean isOneOfBoth() {
        return (points > 0) != (amount.signum() > 0);
    }

    /** Null when the amount is no whole number of them. */
    @Nullable
    Long points(ProgramSettings settings) {
        if (points > 0) {
            return (long) points;
        }
        BigDecimal value = settings.pointValue();
        boolean whole = value.signum() > 0 && amount.remainder(value).signum() == 0;
        return whole ? (Long) amount.divide(value).longValueExact() : null;
    }
}
