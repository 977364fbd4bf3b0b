package dev.regulars.simulation;

import dev.regulars.program.Program;

/** Adds up; belongs to one thread. */
final class Sum {

    private long transactions;
    private long net;
    private long eligible;
    private long earned;
    private long reversed;
    private long redeemed;
    private long discounts;
    private long vouchers;
    private long voucherValue;

    void add(Effect effect) {
        transactions++;
        net = Math.addExact(net, effect.net());
        eligible = Math.addExact(eligible, effect.eligible());
        earned = Math.addExact(earned, Math.max(0, effect.points()));
        reversed = Math.addExact(reversed, Math.max(0, -effect.points()));
        redeemed = Math.addExact(redeemed, effect.redeemed());
        discounts = Math.addExact(discounts, effect.discounts());
        vouchers = Math.addExact(vouchers, effect.vouchers());
        voucherValue = Math.addExact(voucherValue, effect.voucherValue());
    }

    Figures figures(Program program) {
        long value = Figures.value(earned - reversed, program);
        return new Figures(
                transactions,
                net,
                eligible,
                earned,
                reversed,
                redeemed,
                value,
                discounts,
                vouchers,
                voucherValue,
                Math.addExact(value, Math.addExact(discounts, voucherValue)));
    }
}
