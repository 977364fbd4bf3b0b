package dev.regulars.analytics.customers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BgNbdTest {
    private static final BgNbd CDNOW = new BgNbd(0.2426, 4.4136, 0.7929, 2.4259);

    /** The same expectation by adding up over the chance p of stopping: E[(1 − (1 + p t/(α+T))^−(r+x)) / p]. */
    @Test
    void agreesWithTheIntegralThatItStandsFor() {
        Random random = new Random(20260101);
        for (int round = 0; round < 300; round++) {
            BgNbd model = new BgNbd(draw(random), 20 * draw(random), 0.3 + draw(random), 0.3 + draw(random));
            int repeats = random.nextInt(40);
            double age = 100 * random.nextDouble();
            double weeks = 0.1 + 80 * random.nextDouble();
            double integral = integral(model, weeks, repeats, age);
            assertThat(model.expectedWhenAlive(weeks, repeats, age))
                    .as("%s %d %s %s", model, repeats, age, weeks)
                    .isCloseTo(integral, within(2e-4 * (1 + integral)));
        }
    }

    @Test
    void needsNoCaseForAOfOne() {
        double at = new BgNbd(0.5, 5, 1, 2).expectedOfNew(52);
        double below = new BgNbd(0.5, 5, 1 - 1e-7, 2).expectedOfNew(52);
        double above = new BgNbd(0.5, 5, 1 + 1e-7, 2).expectedOfNew(52);
        assertThat(at).isCloseTo((below + above) / 2, within(1e-9)).isGreaterThan(0);
    }

    @Test
    void staysFiniteForManyPurchasesAndLongTimes() {
        assertThat(CDNOW.expected(52, 4_000, 520, 520)).isBetween(300.0, 500.0);
        assertThat(CDNOW.expectedOfNew(100_000)).isFinite().isGreaterThan(CDNOW.expectedOfNew(10_000));
    }

    @Test
    void theLongerAFrequentBuyerStaysAwayTheLessAlive() {
        assertThat(CDNOW.alive(0, 0, 80)).isEqualTo(1);
        assertThat(CDNOW.alive(10, 38, 39)).isGreaterThan(0.9);
        assertThat(CDNOW.alive(10, 10, 39)).isLessThan(0.01);
        assertThat(CDNOW.alive(2_000, 1, 500)).isBetween(0.0, 1e-9);
    }

    /** In logistic steps of p, so that both ends are covered however steep beta is there. */
    private static double integral(BgNbd model, double weeks, int repeats, double age) {
        double sum = 0;
        double mass = 0;
        for (double logit = -60; logit < 60; logit += 0.002) {
            double p = 1 / (1 + Math.exp(-logit));
            double q = 1 / (1 + Math.exp(logit));
            double density = Math.exp(model.a() * Math.log(p) + (model.b() + repeats) * Math.log(q));
            double power = (model.r() + repeats) * Math.log1p(p * weeks / (model.alpha() + age));
            sum += density * -Math.expm1(-power) / p;
            mass += density;
        }
        return sum / mass;
    }

    private static double draw(Random random) {
        return 0.1 + 3 * random.nextDouble();
    }
}
