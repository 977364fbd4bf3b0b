package dev.regulars.analytics.customers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.regulars.analytics.customers.Cdnow;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The published figures of CDNOW. */
class CdnowTest {
    private static final Fitted<BgNbd> PURCHASES = FitModels.bgNbd(Cdnow.sample());

    @Test
    void bgNbdGivesWhatFaderHardieAndLeePublished() {
        BgNbd model = PURCHASES.model();
        System.out.printf(
                Locale.ROOT,
                "CDNOW BG/NBD: r=%.3f alpha=%.3f a=%.3f b=%.3f log-likelihood=%.1f (%d evaluations)%n",
                model.r(),
                model.alpha(),
                model.a(),
                model.b(),
                PURCHASES.logLikelihood(),
                PURCHASES.evaluations());
        assertThat(PURCHASES.why()).isEmpty();
        assertThat(PURCHASES.converged()).isTrue();
        assertThat(model.r()).isCloseTo(0.243, within(0.0005));
        assertThat(model.alpha()).isCloseTo(4.414, within(0.0005));
        assertThat(model.a()).isCloseTo(0.793, within(0.0005));
        assertThat(model.b()).isCloseTo(2.426, within(0.0005));
        assertThat(PURCHASES.logLikelihood()).isCloseTo(-9582.4, within(0.05));
    }

    /** Fader, Hardie and Lee, "Implementing the BG/NBD Model in Microsoft Excel": 1.226. */
    @Test
    void expectsOfTheFirstCustomerWhatTheirNoteSays() {
        assertThat(PURCHASES.model().expected(39, 2, 30.43, 38.86)).isCloseTo(1.226, within(0.0005));
    }

    @Test
    void gammaGammaGivesWhatFaderAndHardiePublished() {
        Fitted<GammaGamma> fitted = FitModels.gammaGamma(spending());
        GammaGamma model = fitted.model();
        System.out.printf(
                Locale.ROOT,
                "CDNOW Gamma-Gamma: p=%.2f q=%.2f gamma=%.2f log-likelihood=%.1f (%d evaluations)%n",
                model.p(),
                model.q(),
                model.gamma(),
                fitted.logLikelihood(),
                fitted.evaluations());
        assertThat(fitted.converged()).isTrue();
        assertThat(model.p()).isCloseTo(6.25, within(0.005));
        assertThat(model.q()).isCloseTo(3.74, within(0.005));
        assertThat(model.gamma()).isCloseTo(15.44, within(0.005));
    }

    /**
     * Their 946 customers: the average of each one's repeat days until the split; the first purchase does not count.
     */
    private static Spending spending() {
        Map<Integer, TreeMap<LocalDate, Double>> all = Cdnow.purchases();
        var buyers = Cdnow.repeatBuyersOfSample();
        int[] repeats = new int[buyers.size()];
        double[] means = new double[buyers.size()];
        long[] members = new long[buyers.size()];
        for (int i = 0; i < repeats.length; i++) {
            NavigableMap<LocalDate, Double> days = all.get(buyers.get(i)).headMap(Cdnow.SPLIT, false);
            var again = days.tailMap(days.firstKey(), false);
            repeats[i] = again.size();
            means[i] = again.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElseThrow();
            members[i] = 1;
        }
        return new Spending(repeats, means, members);
    }
}
