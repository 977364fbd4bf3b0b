package dev.regulars.analytics.accounting.books;

import java.math.BigDecimal;

/**
 * A cohort's liability through a period, in cents: opening + allocated − taken back − by redemption − by expiry − by
 * estimate = closing.
 *
 * @param openingVouchers of the opening what vouchers carried
 * @param allocatedPrior of the allocated what belongs to sales of earlier periods that came late
 * @param takenBack allocations that returns took back
 * @param byRedemption released by redeemed points, less what returns of their sales undid
 * @param byExpiry released by points that ended unused
 * @param byEstimate released because another number of points is expected to be redeemed; below zero when it is more
 * @param shareBefore expected share before the period; of a new cohort the one its sales were shared by
 */
public record RollLine(
        long opening,
        long openingVouchers,
        long allocated,
        long allocatedPrior,
        long takenBack,
        long takenBackPrior,
        long byRedemption,
        long byExpiry,
        long byEstimate,
        BigDecimal shareBefore,
        Balance after) {

    public long closing() {
        return opening + allocated - takenBack - byRedemption - byExpiry - byEstimate;
    }
}
