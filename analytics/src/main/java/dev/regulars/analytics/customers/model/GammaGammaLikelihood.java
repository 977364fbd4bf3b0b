package dev.regulars.analytics.customers.model;

import java.util.Arrays;
import org.hipparchus.special.Gamma;

/**
 * The log-likelihood of Gamma-Gamma, equation 1a of Fader and Hardie 2013; gamma functions once a number of
 * purchases.
 */
final class GammaGammaLikelihood {
    private final Spending spending;
    private final long[] membersByRepeats;
    private final double[] logMean;

    GammaGammaLikelihood(Spending spending) {
        this.spending = spending;
        membersByRepeats = new long[Arrays.stream(spending.repeats()).max().orElse(0) + 1];
        logMean = Arrays.stream(spending.mean()).map(Math::log).toArray();
        for (int row = 0; row < spending.size(); row++) {
            membersByRepeats[spending.repeats()[row]] += spending.members()[row];
        }
    }

    double of(GammaGamma model) {
        double p = model.p();
        double q = model.q();
        double sum = 0;
        for (int x = 1; x < membersByRepeats.length; x++) {
            if (membersByRepeats[x] > 0) {
                double constant = Gamma.logGamma(p * x + q) - Gamma.logGamma(p * x) + p * x * Math.log(x);
                sum += membersByRepeats[x] * constant;
            }
        }
        sum += spending.total() * (q * Math.log(model.gamma()) - Gamma.logGamma(q));
        for (int row = 0; row < spending.size(); row++) {
            int x = spending.repeats()[row];
            double spent = Math.log(x * spending.mean()[row] + model.gamma());
            sum += spending.members()[row] * ((p * x - 1) * logMean[row] - (p * x + q) * spent);
        }
        return sum;
    }
}
