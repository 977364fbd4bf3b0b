package dev.regulars.analytics.customers.model;

/**
 * The log-likelihood of BG/NBD (Fader, Hardie, Lee 2005, equation 6). The gamma functions of one parameter plus a whole
 * number are rising factorials, ln Γ(r+x) − ln Γ(r) = Σ ln(r+k) for k below x, so nothing large is ever subtracted.
 */
final class BgNbdLikelihood {
    private final Histories histories;

    BgNbdLikelihood(Histories histories) {
        this.histories = histories;
    }

    double of(BgNbd model) {
        double[] rising = rising(model.r());
        double[] staying = rising(model.b());
        double[] either = rising(model.a() + model.b());
        double[] ages = histories.age.logs(model.alpha());
        double[] recencies = histories.recency.logs(model.alpha());
        double base = model.r() * Math.log(model.alpha());
        double logA = Math.log(model.a());
        double sum = 0;
        for (int row = 0; row < histories.size(); row++) {
            int x = histories.repeats[row];
            double alive = -(model.r() + x) * ages[histories.age.rows()[row]];
            double tail = alive;
            if (x > 0) {
                double gone = logA
                        - Math.log(model.b() + x - 1)
                        - (model.r() + x) * recencies[histories.recency.rows()[row]];
                tail = logSum(alive, gone);
            }
            sum += histories.members[row] * (base + rising[x] + staying[x] - either[x] + tail);
        }
        return sum;
    }

    /** ln(e^first + e^second) without overflow. */
    private static double logSum(double first, double second) {
        double high = Math.max(first, second);
        return high + Math.log1p(Math.exp(Math.min(first, second) - high));
    }

    private double[] rising(double from) {
        double[] sums = new double[histories.mostRepeats + 1];
        for (int x = 1; x < sums.length; x++) {
            sums[x] = sums[x - 1] + Math.log(from + x - 1);
        }
        return sums;
    }
}
