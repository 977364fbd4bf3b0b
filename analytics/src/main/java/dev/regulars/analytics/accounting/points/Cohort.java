package dev.regulars.analytics.accounting.points;

/**
 * What has become of a cohort's points: each issued one is free, in a voucher, redeemed or ended.
 *
 * @param issued less those that returns took back
 * @param free those that a member can still use
 * @param vouchers those in vouchers that are neither used nor ended
 * @param redeemed those that paid, or whose voucher did
 * @param ended those that expired, were removed, or whose voucher ended unused
 */
public record Cohort(CohortKey key, long issued, long free, long vouchers, long redeemed, long ended) {
    public long open() {
        return free + vouchers;
    }

    public boolean isDone() {
        return open() == 0;
    }
}
