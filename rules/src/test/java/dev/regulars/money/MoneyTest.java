package dev.regulars.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void spreadsByLargestRemainder() {
        assertThat(Spread.byWeight(200, new long[] {1280, 315, 3000})).containsExactly(56, 14, 130);
        assertThat(Spread.byWeight(1000, new long[] {1224, 301, 2870})).containsExactly(279, 68, 653);
        assertThat(Spread.byWeight(2, new long[] {1, 1, 1})).containsExactly(1, 1, 0);
        assertThat(Spread.byWeight(5, new long[] {0, 0})).containsExactly(0, 0);
    }

    @Test
    void partsAlwaysAddUpAndStayWithinOneOfTheExactShare() {
        long seed = Long.getLong("regulars.seed", new Random().nextLong());
        System.out.println("MoneyTest: -Dregulars.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            long[] weights = random.longs(1 + random.nextInt(9), 0, 100_000).toArray();
            long sum = Arrays.stream(weights).sum();
            long total = random.nextInt(1_000_000);
            long[] parts = Spread.byWeight(total, weights);
            if (sum > 0) {
                assertThat(Arrays.stream(parts).sum()).as("seed %d", seed).isEqualTo(total);
                for (int j = 0; j < parts.length; j++) {
                    long floor = Math.floorDiv(total * weights[j], sum);
                    assertThat(parts[j]).as("seed %d", seed).isBetween(floor, floor + 1);
                }
            }
        }
    }

    @Test
    void fractionsAreExact() {
        Fraction third = new Fraction(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.of(new BigDecimal("1.25"))
                        .times(new Fraction(301, 100))
                        .toDecimal())
                .isEqualTo("3.7625");
        assertThat(new Fraction(-7, 2).floor()).isEqualTo(-4);
        assertThat(new Fraction(5, 2).round(RoundingMode.HALF_EVEN)).isEqualTo(2);
        assertThat(new Fraction(2, 3)).isLessThan(new Fraction(3, 4));
    }

    @Test
    void whatDoesNotFitIsAnErrorAndNeverAWrongNumber() {
        assertThatThrownBy(() -> Fraction.of(Long.MAX_VALUE).plus(Fraction.ONE))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Fraction(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> CurrencyUnit.of("GBP").toMinor(new BigDecimal("1.005")))
                .isInstanceOf(ArithmeticException.class);
    }
}
