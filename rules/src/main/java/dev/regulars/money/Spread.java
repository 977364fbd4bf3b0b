package dev.regulars.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Spreads a whole amount over lines by largest remainder: each gets the floor of its exact share, what is left goes
 * one by one to the
 * largest fractions, ties to the earlier line. Example: 200 over 1280, 315, 3000 is exactly 55.71, 13.71, 130.58, so
 * 56, 14, 130.
 */
public final class Spread {

    private Spread() {}

    /** Spreads {@code total} in proportion to {@code weights} (none negative); all zero if the weights are. */
    public static long[] byWeight(long total, long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            sum = Math.addExact(sum, weight);
        }
        if (sum == 0) {
            return new long[weights.length];
        }
        Fraction[] shares = new Fraction[weights.length];
        Fraction unit = new Fraction(total, sum);
        for (int i = 0; i < weights.length; i++) {
            shares[i] = unit.times(weights[i]);
        }
        return byShare(total, shares);
    }

    /** Spreads {@code total}, a rounding of the sum of the exact {@code shares}. */
    public static long[] byShare(long total, Fraction[] shares) {
        long[] parts = new long[shares.length];
        long left = total;
        for (int i = 0; i < shares.length; i++) {
            parts[i] = shares[i].floor();
            left = Math.subtractExact(left, parts[i]);
        }
        if (left == 0) {
            return parts;
        }
        List<Integer> order = new ArrayList<>(shares.length);
        Fraction[] remainders = new Fraction[shares.length];
        for (int i = 0; i < shares.length; i++) {
            order.add(i);
            remainders[i] = shares[i].remainder();
        }
        Comparator<Integer> byFraction = Comparator.comparing(i -> remainders[i]);
        order.sort(left > 0 ? byFraction.reversed() : byFraction);
        for (int i = 0; left != 0; i = (i + 1) % order.size()) {
            long step = Long.signum(left);
            parts[order.get(i)] += step;
            left -= step;
        }
        return parts;
    }
}
