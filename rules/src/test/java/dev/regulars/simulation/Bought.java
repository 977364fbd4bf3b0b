package dev.regulars.simulation;

import dev.regulars.engine.Transaction;
import dev.regulars.engine.Transaction.Line;
import dev.regulars.engine.Transaction.Tender;
import dev.regulars.engine.Transaction.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Histories of tests, as short as they can be said. */
final class Bought {

    private Bought() {}

    static Past sale(String id, String member, String amount) {
        return past(id, Type.SALE, null, member, amount, "1", List.of());
    }

    /** A part of it is paid with points. */
    static Past paidWithPoints(String id, String member, String amount, String points) {
        return past(id, Type.SALE, null, member, amount, "1", List.of(new Tender("points", new BigDecimal(points))));
    }

    static Past back(String id, String of, String member, String amount, String quantity) {
        return past(id, Type.RETURN, of, member, amount, quantity, List.of());
    }

    private static Past past(
            String id, Type type, String of, String member, String amount, String quantity, List<Tender> tenders) {
        Line line = new Line(
                "1",
                "CHEESE-500",
                new BigDecimal(quantity),
                new BigDecimal(amount),
                BigDecimal.ZERO,
                null,
                null,
                false,
                Set.of(),
                BigDecimal.ZERO);
        Instant at = Instant.parse("2026-06-01T10:00:00Z").plusSeconds(Long.parseLong(id) * 3_600);
        Transaction transaction = new Transaction(
                "it",
                id,
                type,
                at,
                "LDS-01",
                "1",
                "store",
                "GBP",
                of,
                List.of(line),
                BigDecimal.ZERO,
                tenders,
                List.of(),
                Transaction.Prices.FINAL);
        return new Past(transaction, member, null, null);
    }

    static History history(List<Past> all, String... returned) {
        return new History() {
            @Override
            public Set<String> returned() {
                return Set.of(returned);
            }

            @Override
            public void forEach(Predicate<Past> reader) {
                for (Past past : all) {
                    if (!reader.test(past)) {
                        return;
                    }
                }
            }
        };
    }
}
