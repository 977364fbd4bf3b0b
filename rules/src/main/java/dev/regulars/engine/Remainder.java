package dev.regulars.engine;

import dev.regulars.engine.Violation.Code;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is left of a sale before and after a return. A line keeps the net value of its sale, in proportion to the
 * quantity that is left,
 * rounded down on the cumulated quantity: so the order of partial returns does not matter, and none escapes by being
 * small.
 */
record Remainder(Basket sold, Basket before, Basket after) {

    /**
     * The transaction has passed {@link #check}.
     *
     * @param sold the basket of the sale as it was decided
     */
    static Remainder of(Transaction transaction, Sale sale, Basket sold) {
        Map<String, BigDecimal> returned = new HashMap<>(sale.returned());
        if (transaction.type().isWhole()) {
            sale.transaction().lines().forEach(line -> returned.put(line.lineId(), line.quantity()));
        } else {
            transaction.lines().forEach(line -> returned.merge(line.lineId(), line.quantity(), BigDecimal::add));
        }
        return new Remainder(sold, left(sold, sale.returned()), left(sold, returned));
    }

    static List<Violation> check(Transaction transaction, Sale sale) {
        List<Violation> violations = new ArrayList<>();
        Map<String, BigDecimal> left = new HashMap<>();
        sale.transaction()
                .lines()
                .forEach(line -> left.put(
                        line.lineId(),
                        line.quantity().subtract(sale.returned().getOrDefault(line.lineId(), BigDecimal.ZERO))));
        for (int i = 0; i < transaction.lines().size(); i++) {
            Transaction.Line line = transaction.lines().get(i);
            BigDecimal rest = left.get(line.lineId());
            if (rest == null) {
                violations.add(new Violation(
                        Code.RETURN_EXCEEDS_SALE, "lines[" + i + "].lineId", "the sale has no such line"));
            } else if (line.quantity().compareTo(rest) > 0) {
                violations.add(new Violation(
                        Code.RETURN_EXCEEDS_SALE,
                        "lines[" + i + "].quantity",
                        "only " + rest.stripTrailingZeros().toPlainString() + " of it is left to return"));
            }
        }
        if (transaction.type().isWhole() && left.values().stream().noneMatch(q -> q.signum() > 0)) {
            boolean isSale = transaction.type() == Transaction.Type.VOID;
            violations.add(new Violation(
                    Code.RETURN_EXCEEDS_SALE,
                    isSale ? "originalTransactionId" : "eventId",
                    "the " + (isSale ? "sale" : "event") + " has been taken back already"));
        }
        return violations;
    }

    private static Basket left(Basket sold, Map<String, BigDecimal> returned) {
        List<Basket.Line> lines = new ArrayList<>();
        for (Basket.Line line : sold.lines()) {
            BigDecimal rest = line.quantity().subtract(returned.getOrDefault(line.lineId(), BigDecimal.ZERO));
            lines.add(line.with(
                    rest,
                    share(line.net(), rest, line.quantity()),
                    share(line.spend(), rest, line.quantity()),
                    share(line.eligible(), rest, line.quantity()),
                    // Nothing of it is left: it must not hold up a row that asks only for a line to be there.
                    line.excluded() || rest.signum() == 0));
        }
        return sold.with(lines);
    }

    private static long share(long amount, BigDecimal rest, BigDecimal of) {
        int scale = Math.max(Math.max(rest.scale(), of.scale()), 0);
        BigInteger part = rest.setScale(scale).unscaledValue();
        BigInteger whole = of.setScale(scale).unscaledValue();
        return BigInteger.valueOf(amount).multiply(part).divide(whole).longValueExact();
    }
}
