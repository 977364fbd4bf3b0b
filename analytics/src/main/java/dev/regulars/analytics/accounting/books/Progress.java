package dev.regulars.analytics.accounting.books;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a cohort's points have been used, and what of its allocated money is revenue by that.
 *
 * <p>IFRS 15 Example 52, 8,676 allocated to 10,000 points: when 4,500 are redeemed of 9,500 expected, 8,676 × 4,500 /
 * 9,500 = 4,110 is revenue and 4,566 left; when it is 8,500 of 9,700, 7,603 in all is revenue and 1,073 left.
 *
 * @param issued points, less those that returns took back
 * @param redeemed points that paid, or whose voucher did
 * @param open points that can still be used, also as a voucher; the rest of the issued ones has ended
 */
public record Progress(long issued, long redeemed, long open) {
    public static final Progress NONE = new Progress(0, 0, 0);

    public Progress {
        if (redeemed < 0 || open < 0) {
            throw new IllegalArgumentException("redeemed " + redeemed + ", open " + open);
        }
    }

    /**
     * The points that will have been redeemed in the end: at least those that were, at most those and all that are
     * open.
     *
     * @param share of the issued points
     */
    public BigDecimal expected(BigDecimal share) {
        BigDecimal wanted = share.multiply(BigDecimal.valueOf(issued));
        BigDecimal most = BigDecimal.valueOf(Math.addExact(redeemed, open));
        return wanted.max(BigDecimal.valueOf(redeemed)).min(most);
    }

    /**
     * Revenue since the beginning, in the unit of {@code allocated}. All of it as soon as nothing is open; never
     * more, so the liability, which is the rest, is never below zero.
     */
    public long revenue(long allocated, BigDecimal share) {
        if (open == 0) {
            return allocated;
        }
        if (redeemed == 0) {
            return 0;
        }
        return BigDecimal.valueOf(allocated)
                .multiply(BigDecimal.valueOf(redeemed))
                .divide(expected(share), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}
