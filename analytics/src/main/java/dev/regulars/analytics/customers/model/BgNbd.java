package dev.regulars.analytics.customers.model;

/**
 * Members buy at random at a rate of their own, which varies as gamma(r, alpha), and may stop after any purchase with a
 * chance of their own, which varies as beta(a, b). Times are weeks.
 */
public record BgNbd(double r, double alpha, double a, double b) {
    private static final int MOST_TERMS = 200_000;
    private static final double SMALL = 1e-14;

    /** The chance that a member still buys. Who bought once only has had no chance to stop. */
    public double alive(int repeats, double recency, double age) {
        if (repeats == 0) {
            return 1;
        }
        double odds = Math.log(a / (b + repeats - 1)) + (r + repeats) * Math.log((alpha + age) / (alpha + recency));
        return 1 / (1 + Math.exp(odds));
    }

    /**
     * Purchases to expect in the weeks to come. Example: with the parameters of CDNOW, who bought again twice, the last
     * time after 30.43 of 38.86 weeks, is expected to buy 1.226 times in the next 39.
     */
    public double expected(double weeks, int repeats, double recency, double age) {
        return expectedWhenAlive(weeks, repeats, age) * alive(repeats, recency, age);
    }

    /** Repeat purchases to expect of a member in the weeks after the first purchase. */
    public double expectedOfNew(double weeks) {
        return expectedWhenAlive(weeks, 0, 0);
    }

    /**
     * Equation 10 of the paper, C/(a−1) · (1 − (1−z)^(r+x) · F(r+x, b+x; C; z)) with C = a+b+x−1 and z = t/(α+T+t),
     * after Euler's transformation of F: C/(a−1) · (1 − (1−z)^(a−1) · F(a+b−1−r, a−1; C; z)). The a−1 below and a C
     * above then cancel term by term, so that neither a = 1 nor a+b = 1 needs a case of its own and no power of x
     * overflows.
     */
    double expectedWhenAlive(double weeks, int repeats, double age) {
        double z = weeks / (alpha + age + weeks);
        double c = a + b + repeats - 1;
        double log = (a - 1) * Math.log1p(-z);
        double v = a == 1 ? Math.log1p(-z) : Math.expm1(log) / (a - 1);
        return -c * v - series(z, c) * Math.exp(log);
    }

    /** C · (F(a+b−1−r, a−1; C; z) − 1) / (a−1). */
    private double series(double z, double c) {
        double first = a + b - 1 - r;
        double term = first * z;
        double sum = term;
        for (int n = 1; n < MOST_TERMS && Math.abs(term) > SMALL * Math.abs(sum); n++) {
            term *= (first + n) * (a + n - 1) / ((c + n) * (n + 1)) * z;
            sum += term;
        }
        return sum;
    }
}
