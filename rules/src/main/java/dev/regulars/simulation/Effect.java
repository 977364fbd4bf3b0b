package dev.regulars.simulation;

import dev.regulars.engine.Decision;
import dev.regulars.engine.Discount;
import dev.regulars.engine.VoucherGrant;

/** What one transaction adds to the figures; negative is taken back. */
record Effect(long net, long eligible, long points, long redeemed, long discounts, long vouchers, long voucherValue) {

    static Effect of(Decision decision) {
        long discounts = 0;
        for (Discount discount : decision.discounts()) {
            discounts = Math.addExact(discounts, discount.amount());
        }
        long value = 0;
        for (VoucherGrant voucher : decision.vouchers()) {
            value = Math.addExact(value, cost(voucher));
        }
        return new Effect(
                decision.netAmount(),
                decision.eligibleAmount(),
                decision.pointsEarned(),
                decision.pointsRedeemed(),
                discounts,
                decision.vouchers().size(),
                value);
    }

    /** One that was bought with points costs nothing more: the points were counted when they were earned. */
    static long cost(VoucherGrant voucher) {
        return voucher.pointsSpent() > 0 ? 0 : voucher.value();
    }

    /** Of the return that brings the rest of a sale: its discounts and vouchers go, too. */
    Effect takingBack(Effect sale) {
        return new Effect(
                net,
                eligible,
                points,
                redeemed,
                discounts - sale.discounts,
                vouchers - sale.vouchers,
                voucherValue - sale.voucherValue);
    }
}
