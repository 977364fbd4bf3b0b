package dev.regulars.analytics.customers.model;

import java.util.ArrayList;
import java.util.List;

/** What a model that saw the time until a split says of the time after it, beside what happened. */
public final class Comparison {
    /** Who bought again so often is one bar with all who did more often. */
    private static final int LAST_BAR = 7;

    private Comparison() {}

    /** @param weeks from the split to the end of what is known */
    public static List<ByFrequency> byFrequency(BgNbd model, List<HeldOut> rows, double weeks) {
        long[] members = new long[LAST_BAR + 1];
        double[] actual = new double[LAST_BAR + 1];
        double[] expected = new double[LAST_BAR + 1];
        for (HeldOut row : rows) {
            int bar = Math.min(LAST_BAR, row.repeats());
            members[bar] += row.members();
            actual[bar] += row.later();
            expected[bar] += row.members() * model.expected(weeks, row.repeats(), row.recency(), row.age());
        }
        List<ByFrequency> bars = new ArrayList<>();
        for (int bar = 0; bar <= LAST_BAR; bar++) {
            if (members[bar] > 0) {
                double n = members[bar];
                bars.add(new ByFrequency(bar, bar == LAST_BAR, members[bar], actual[bar] / n, expected[bar] / n));
            }
        }
        return bars;
    }

    /**
     * @param firstBuyers who bought first on each day, from the first day on
     * @param repeats repeat purchases of all of them on each day, of the same length
     * @param split days before it were seen by the model
     */
    public static List<Week> weekly(BgNbd model, long[] firstBuyers, long[] repeats, int split) {
        double[] expected = new double[repeats.length + 1];
        for (int days = 1; days < expected.length; days++) {
            expected[days] = model.expectedOfNew(days / 7.0);
        }
        List<Week> weeks = new ArrayList<>();
        long actual = 0;
        int day = 0;
        for (int end = 7; end <= repeats.length; end += 7) {
            for (; day < end; day++) {
                actual += repeats[day];
            }
            double sum = 0;
            for (int first = 0; first < end; first++) {
                sum += firstBuyers[first] * expected[end - 1 - first];
            }
            weeks.add(new Week(end / 7, end <= split, actual, sum));
        }
        return weeks;
    }
}
