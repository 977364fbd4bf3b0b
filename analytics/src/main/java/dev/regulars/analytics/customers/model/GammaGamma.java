package dev.regulars.analytics.customers.model;

/**
 * A member's purchases vary as gamma(p, v) around the member's own mean, and v varies as gamma(q, gamma) over members
 * (Fader and Hardie 2013).
 */
public record GammaGamma(double p, double q, double gamma) {
    /**
     * What a purchase of the member is expected to be, between the member's own average and everybody's: one repeat
     * purchase says little, twenty say nearly all.
     *
     * @param mean average of the repeat purchases, not read when there were none
     */
    public double expectedSpend(int repeats, double mean) {
        double sum = repeats == 0 ? 0 : repeats * mean;
        return p * (gamma + sum) / (p * repeats + q - 1);
    }

    /** The mean over all members; infinite when q is not above 1, and the model then not fit to value anybody. */
    public double populationMean() {
        return q > 1 ? p * gamma / (q - 1) : Double.POSITIVE_INFINITY;
    }
}
