package dev.regulars.analytics.staff.performance;

import java.math.BigDecimal;

/**
 * What somebody's transactions come to, as in the figure "Cashiers".
 *
 * @param receipts sales; one that was voided stays one
 * @param withCard sales with a member
 * @param open sales that could have brought a new member: those that did, and those without a member
 * @param enrolled sales that brought a new member
 * @param returns returns and voids that this person took, whoever had sold
 * @param net sales less returns and voids, in the program's currency
 */
public record Sums(long receipts, long withCard, long open, long enrolled, long returns, BigDecimal net) {
    public static final Sums NONE = new Sums(0, 0, 0, 0, 0, BigDecimal.ZERO);

    public Sums plus(Sums other) {
        return new Sums(
                receipts + other.receipts,
                withCard + other.withCard,
                open + other.open,
                enrolled + other.enrolled,
                returns + other.returns,
                net.add(other.net));
    }

    public Sums minus(Sums other) {
        return new Sums(
                receipts - other.receipts,
                withCard - other.withCard,
                open - other.open,
                enrolled - other.enrolled,
                returns - other.returns,
                net.subtract(other.net));
    }

    public boolean isNone() {
        return receipts == 0 && returns == 0;
    }
}
