package dev.regulars.analytics.staff.performance;

import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/**
 * Fisher's exact test: how often one share would be so far off the other if only chance made them differ. Exact with
 * few counts, too, as a shift's are.
 */
final class Fisher {
    private Fisher() {}

    /** The probability of {@code part} or fewer of {@code whole}, beside the others' part of their whole. */
    static double atMost(long part, long whole, long othersPart, long othersWhole) {
        return drawn(whole, othersPart + part, othersWhole + whole).cumulativeProbability(Math.toIntExact(part));
    }

    /** The probability of {@code part} or more. */
    static double atLeast(long part, long whole, long othersPart, long othersWhole) {
        return drawn(whole, othersPart + part, othersWhole + whole).upperCumulativeProbability(Math.toIntExact(part));
    }

    private static HypergeometricDistribution drawn(long whole, long marked, long all) {
        return new HypergeometricDistribution(Math.toIntExact(all), Math.toIntExact(marked), Math.toIntExact(whole));
    }
}
