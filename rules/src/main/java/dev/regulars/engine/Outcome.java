package dev.regulars.engine;

import dev.regulars.money.Fraction;
import dev.regulars.program.Campaign;
import org.jspecify.annotations.Nullable;

/**
 * What a row would give, before stacking and rounding. Rows never change facts; they only emit these.
 *
 * @param perLine exact points by position of the basket's line
 * @param total of {@code perLine}, but for a bonus on lines that cost nothing
 * @param worth what the best of a lane is chosen by, in points: a reward counts by its money
 * @param amount money of the lines it matched, minor units
 * @param limit most points that caps leave to it; null for no limit
 */
record Outcome(
        Campaign campaign,
        Fraction[] perLine,
        Fraction total,
        Fraction worth,
        boolean[] matched,
        long amount,
        @Nullable Long limit) {

    Outcome withPoints(Fraction[] points) {
        return new Outcome(campaign, points, sum(points), worth, matched, amount, limit);
    }

    Outcome limitedTo(long most) {
        return new Outcome(campaign, perLine, total, worth, matched, amount, most);
    }

    /** What is left of the total under the limit. */
    Fraction exact() {
        return limit == null || total.compareTo(Fraction.of(limit)) <= 0 ? total : Fraction.of(limit);
    }

    static Fraction sum(Fraction[] points) {
        Fraction sum = Fraction.ZERO;
        for (Fraction one : points) {
            sum = one.isZero() ? sum : sum.plus(one);
        }
        return sum;
    }
}
