package dev.regulars.analytics.staff.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FisherTest {
    private static BigInteger choose(long n, long k) {
        BigInteger ways = BigInteger.ONE;
        for (long i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return k > n ? BigInteger.ZERO : ways;
    }

    /** In whole numbers: the ways to draw up to so many marked ones, of all ways to draw. */
    private static double exact(long part, long whole, long othersPart, long othersWhole) {
        long marked = part + othersPart;
        long all = whole + othersWhole;
        BigInteger ways = BigInteger.ZERO;
        for (long k = Math.max(0, whole - (all - marked)); k <= part; k++) {
            ways = ways.add(choose(marked, k).multiply(choose(all - marked, whole - k)));
        }
        return new BigDecimal(ways)
                .divide(new BigDecimal(choose(all, whole)), MathContext.DECIMAL64)
                .doubleValue();
    }

    @Test
    void isTheExactProbability() {
        // Fisher's tea: three of four guessed, by chance 17 of 70 times three or more.
        assertThat(Fisher.atLeast(3, 4, 1, 4)).isCloseTo(17.0 / 70, within(1e-12));
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            long whole = 1 + random.nextInt(150);
            long others = 1 + random.nextInt(600);
            long part = random.nextLong(whole + 1);
            long othersPart = random.nextLong(others + 1);
            assertThat(Fisher.atMost(part, whole, othersPart, others))
                    .isCloseTo(exact(part, whole, othersPart, others), within(1e-9));
        }
    }

    @Test
    void holmAsksTheLowestMost() {
        assertThat(Holm.below(0.05, Map.of("a", 0.012, "b", 0.016, "c", 0.03, "d", 0.9)))
                .containsExactlyInAnyOrder("a", "b");
        assertThat(Holm.below(0.05, Map.of("a", 0.02, "b", 0.04, "c", 0.04))).isEmpty();
    }
}
