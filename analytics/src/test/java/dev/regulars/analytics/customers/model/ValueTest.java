package dev.regulars.analytics.customers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ValueTest {
    private static final BgNbd MODEL = new BgNbd(0.2426, 4.4136, 0.7929, 2.4259);

    @Test
    void isPurchasesTimesSpendWithoutDiscount() {
        Value value = new Value(MODEL, 12, 0, 1);
        assertThat(value.of(2, 30.43, 38.86, 30))
                .isCloseTo(30 * value.purchases(2, 30.43, 38.86), within(1e-9))
                .isGreaterThan(0);
    }

    /** Who is all but certain to go on buying at 12 a year: 7.50 a month, 84.41 at 1 % a month. */
    @Test
    void givesTheAnnuityOfTheExample() {
        BgNbd steady = new BgNbd(1e6, 1e6 * Value.WEEKS_A_MONTH, 1e-9, 1);
        assertThat(new Value(steady, 12, 0.01, 0.25).of(0, 0, 0, 30)).isCloseTo(84.41, within(0.005));
    }

    /** One purchase of 100.00 says little where the mean is 35.27, twenty say nearly all. */
    @Test
    void spendLiesBetweenOnesOwnAndEverybodys() {
        GammaGamma spend = new GammaGamma(6.25, 3.74, 15.44);
        assertThat(spend.populationMean()).isCloseTo(35.22, within(0.01));
        assertThat(spend.expectedSpend(0, Double.NaN)).isEqualTo(spend.populationMean());
        assertThat(spend.expectedSpend(1, 100)).isCloseTo(80.26, within(0.01));
        assertThat(spend.expectedSpend(20, 100)).isCloseTo(98.61, within(0.01));
    }
}
