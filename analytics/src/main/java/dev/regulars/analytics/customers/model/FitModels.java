package dev.regulars.analytics.customers.model;

import java.util.List;

/** Maximum likelihood for both models. The starts are spread over what programs of very different trade come to. */
public final class FitModels {
    private FitModels() {}

    public static Fitted<BgNbd> bgNbd(Histories histories) {
        double age = Math.max(1e-3, histories.meanAge());
        BgNbdLikelihood likelihood = new BgNbdLikelihood(histories);
        MaximumLikelihood<BgNbd> search =
                new MaximumLikelihood<>(p -> new BgNbd(p[0], p[1], p[2], p[3]), likelihood::of);
        return search.from(List.of(
                new double[] {1, age / 2, 1, 1}, new double[] {0.25, age / 8, 0.5, 3}, new double[] {3, age, 0.1, 5}));
    }

    public static Fitted<GammaGamma> gammaGamma(Spending spending) {
        double mean = Math.max(1e-6, spending.average());
        GammaGammaLikelihood likelihood = new GammaGammaLikelihood(spending);
        MaximumLikelihood<GammaGamma> search =
                new MaximumLikelihood<>(p -> new GammaGamma(p[0], p[1], p[2]), likelihood::of);
        return search.from(
                List.of(new double[] {1, 2, mean}, new double[] {6, 4, mean / 2}, new double[] {20, 10, mean / 2}));
    }
}
