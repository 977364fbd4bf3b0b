package dev.regulars.engine;

import dev.regulars.money.Fraction;
import java.util.Arrays;

/** Points for money: on each penny, or on full steps only. */
final class Steps {

    private Steps() {}

    /** 29.99 at 1 point per 10.00 is 2.999 points, or 2 when only full steps count. */
    static Fraction points(long amount, Fraction points, long per, boolean fullSteps) {
        return fullSteps ? points.times(amount / per) : points.times(new Fraction(amount, per));
    }

    /** 15.00 and 14.99 together have two full 10.00, though each has one; the lines share them by their value. */
    static Fraction[] overTransaction(long[] amounts, Fraction points, long per) {
        long sum = 0;
        for (long amount : amounts) {
            sum = Math.addExact(sum, amount);
        }
        Fraction total = points.times(sum / per);
        Fraction[] shares = new Fraction[amounts.length];
        Arrays.fill(shares, Fraction.ZERO);
        for (int i = 0; i < shares.length && sum > 0; i++) {
            shares[i] = total.times(new Fraction(amounts[i], sum));
        }
        return shares;
    }
}
