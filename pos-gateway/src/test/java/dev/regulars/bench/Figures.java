package dev.regulars.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/**
 * What was measured at one rate.
 *
 * @param micros from the moment in which a sale was due to the end of its answer, in microseconds
 * @param others how many answers were not 200, by status; {@link Load#NO_ANSWER} when none came
 */
record Figures(Histogram micros, Map<Integer, Integer> others) {

    private static final int DIGITS = 3;
    private static final long MICRO = 1_000;

    static Figures none() {
        return new Figures(new Histogram(DIGITS), new TreeMap<>());
    }

    /**
     * A sale is due on the beat of the rate, and its time counts from there, also when the generator itself was late:
     * else a machine that stands still would look fast. The beat begins where no sale is early. The first second is
     * left out, in which connections are opened; but no answer that is not 200 is.
     *
     * @param begun when each sale began, in nanoseconds of the same clock as {@code ended}
     */
    static Figures of(int rate, long[] begun, long[] ended, int[] statuses) {
        Figures figures = none();
        Integer[] order = new Integer[begun.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> Long.signum(begun[one] - begun[other]));
        long first = Long.MAX_VALUE;
        for (int i = 0; i < order.length; i++) {
            first = Math.min(first, begun[order[i]] - begun[order[0]] - beat(i, rate));
        }
        for (int i = 0; i < order.length; i++) {
            int sale = order[i];
            long due = begun[order[0]] + first + beat(i, rate);
            if (statuses[sale] != Load.OK) {
                figures.others.merge(statuses[sale], 1, Integer::sum);
            }
            if (i >= rate) {
                figures.micros.recordValue((ended[sale] - due) / MICRO);
            }
        }
        return figures;
    }

    private static long beat(long number, int rate) {
        return number * 1_000_000_000L / rate;
    }

    void add(Figures more) {
        micros.add(more.micros);
        more.others.forEach((status, count) -> others.merge(status, count, Integer::sum));
    }

    int notOk() {
        return others.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Milliseconds. */
    double at(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1000.0;
    }
}
