package dev.regulars.analytics.customers.model;

/**
 * What members who bought again spent, in columns, one row for all members with the same figures.
 *
 * @param repeats repeat purchases, above 0
 * @param mean average money of a repeat purchase, above 0
 * @param members with these figures
 */
public record Spending(int[] repeats, double[] mean, long[] members) {
    public int size() {
        return repeats.length;
    }

    public long total() {
        long sum = 0;
        for (long count : members) {
            sum += count;
        }
        return sum;
    }

    /** Money of an average member's average repeat purchase. */
    public double average() {
        double sum = 0;
        for (int row = 0; row < size(); row++) {
            sum += mean[row] * members[row];
        }
        return sum / Math.max(1, total());
    }

    /** Between how often and how much: the model takes it to be nothing, up to about 0.3 does little harm. */
    public double correlation() {
        double n = total();
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int row = 0; row < size(); row++) {
            double w = members[row] / n;
            x += w * repeats[row];
            y += w * mean[row];
            xx += w * repeats[row] * repeats[row];
            yy += w * mean[row] * mean[row];
            xy += w * repeats[row] * mean[row];
        }
        double spread = Math.sqrt((xx - x * x) * (yy - y * y));
        return spread > 0 ? (xy - x * y) / spread : 0;
    }
}
