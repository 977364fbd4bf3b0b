package dev.regulars.scenario;

import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Transaction;
import java.util.List;
import java.util.Optional;

/**
 * An example of {@code scenarios.yaml}: a member, what happens one after the other, and what must come out of each.
 * What
 * is left empty is not looked at.
 */
public record Scenario(String name, MemberSnapshot member, List<Step> steps) {

    public Scenario {
        steps = List.copyOf(steps);
    }

    /** A transaction and what must come out; a return or void names an earlier step's sale. */
    public record Step(Transaction transaction, Expected expected) {}

    /**
     * @param total to be paid, as an amount
     * @param balance available points afterwards
     * @param pending points that cannot be used yet
     * @param expired points that ended since the step before
     * @param refused code of the refusal; nothing happens then
     * @param voucherFrom first day on which the first voucher can be used
     * @param voucherTo last day of the last voucher
     * @param discounts ids of the rows that discount, in any order
     * @param keptUntil last business day on which the tier is safe
     */
    public record Expected(
            Optional<Long> points,
            Optional<Long> redeemed,
            Optional<Long> balance,
            Optional<Long> pending,
            Optional<Long> expired,
            Optional<String> refused,
            Optional<String> total,
            Optional<String> tierAfter,
            Optional<String> keptUntil,
            List<String> fired,
            List<String> notFired,
            Optional<List<String>> vouchers,
            Optional<String> voucherFrom,
            Optional<String> voucherTo,
            Optional<List<String>> discounts) {}
}
