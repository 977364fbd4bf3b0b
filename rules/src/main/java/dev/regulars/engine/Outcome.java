package dev.regulars.engine;

import dev.regulars.money.Fraction;
import dev.regulars.program.Campaign;
import java.util.Arrays;

/**
 * What a row would give, before stacking and rounding. Rows never change facts; they only emit these.
 *
 * @param perLine exact points by position of the basket's line
 * @param amount money of the lines it matched, minor units
 */
record Outcome(Campaign campaign, Fraction[] perLine, boolean[] matched, long amount) {

    Fraction total() {
        if (campaign.effect() == Campaign.Effect.BONUS) {
            return Fraction.of(campaign.value());
        }
        return Arrays.stream(perLine).reduce(Fraction.ZERO, Fraction::plus);
    }
}
