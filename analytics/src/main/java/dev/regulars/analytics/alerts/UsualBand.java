package dev.regulars.analytics.alerts;

/** Between which values a figure usually is: mean ± so many standard deviations. */
record UsualBand(double from, double to) {

    /** @param values two at least */
    static UsualBand of(double[] values, double deviations) {
        double mean = mean(values);
        double width = deviations * deviation(values, mean);
        return new UsualBand(mean - width, mean + width);
    }

    boolean holds(double value) {
        return value >= from && value <= to;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double deviation(double[] values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / (values.length - 1));
    }
}
