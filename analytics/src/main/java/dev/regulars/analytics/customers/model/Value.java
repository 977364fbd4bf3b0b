package dev.regulars.analytics.customers.model;

/**
 * What members are worth over the months to come: purchases expected in each month, times the spend of one, times the
 * margin of it, discounted to today at the month's end. Example: 1 purchase a month of 30.00 at a margin of 0.25 and a
 * discount of 1 % a month is 7.50 / 1.01 + 7.50 / 1.01² + … = 84.41 over 12 months.
 *
 * @param months how far it looks
 * @param discount of one month, 0.01 is 1 %
 * @param margin the part of net sales that counts as value, 1 for all of it
 */
public record Value(BgNbd purchases, int months, double discount, double margin) {
    public static final double WEEKS_A_MONTH = 365.25 / 12 / 7;

    /** Purchases to expect over all months. */
    public double purchases(int repeats, double recency, double age) {
        return purchases.expected(months * WEEKS_A_MONTH, repeats, recency, age);
    }

    /** Each month's purchases discounted; times the spend it is the value. */
    public double discountedPurchases(int repeats, double recency, double age) {
        double alive = purchases.alive(repeats, recency, age);
        double before = 0;
        double sum = 0;
        for (int month = 1; month <= months; month++) {
            double until = purchases.expectedWhenAlive(month * WEEKS_A_MONTH, repeats, age);
            sum += (until - before) / Math.pow(1 + discount, month);
            before = until;
        }
        return sum * alive;
    }

    public double of(int repeats, double recency, double age, double spend) {
        return discountedPurchases(repeats, recency, age) * spend * margin;
    }
}
