package dev.regulars.program;

import org.jspecify.annotations.Nullable;

/**
 * What limits a row; null is no limit.
 *
 * @param maxPoints per transaction
 * @param maxAmount per transaction, minor units
 * @param memberUses transactions in which a member gets it, in each {@code period}; likewise {@code memberPoints}
 * @param budget in points, or minor units, over all members
 */
public record Caps(
        @Nullable Long maxPoints,
        @Nullable Long maxAmount,
        @Nullable Long memberUses,
        @Nullable Long memberPoints,
        Period period,
        @Nullable Long budget,
        Unit budgetIn,
        WhenCapped whenCapped) {

    public static final Caps NONE =
            new Caps(null, null, null, null, Period.EVER, null, Unit.POINTS, WhenCapped.TRUNCATE);

    public enum Period {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        EVER
    }

    public enum Unit {
        POINTS,
        MONEY
    }

    /** Whether it has to be remembered what a member got. */
    public boolean countsByMember() {
        return memberUses != null || memberPoints != null;
    }
}
