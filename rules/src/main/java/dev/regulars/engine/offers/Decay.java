package dev.regulars.engine.offers;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * How much of a purchase counts after some days. With a half-life of 60 days: all of it today, 0.5 after 60 days, 0.25
 * after 120, 0.707107 after 30.
 *
 * <p>The days of one half-life are worked out once; whole half-lives only change the exponent, which is exact. So a
 * member with many affinities costs look-ups, not powers, and every machine finds the same bits.
 */
final class Decay {

    /** Longest half-life in days that the data dictionary allows. */
    static final int MAX_HALF_LIFE = 1000;

    private static final ConcurrentMap<Integer, Decay> KNOWN = new ConcurrentHashMap<>();

    private final double[] oneHalfLife;

    private Decay(int halfLifeDays) {
        oneHalfLife = new double[halfLifeDays];
        for (int day = 0; day < halfLifeDays; day++) {
            oneHalfLife[day] = StrictMath.pow(2, -(double) day / halfLifeDays);
        }
    }

    static Decay of(int halfLifeDays) {
        if (halfLifeDays < 1 || halfLifeDays > MAX_HALF_LIFE) {
            throw new IllegalArgumentException("a half-life of " + halfLifeDays + " days");
        }
        return KNOWN.computeIfAbsent(halfLifeDays, Decay::new);
    }

    /** From 0 to 1; 1 for a day that has not come yet. */
    double after(long days) {
        if (days <= 0) {
            return 1;
        }
        long halfLives = Math.min(days / oneHalfLife.length, Short.MAX_VALUE);
        return Math.scalb(oneHalfLife[(int) (days % oneHalfLife.length)], (int) -halfLives);
    }
}
