package dev.regulars.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes transactions for tests, as short as they can be said. */
final class Till {

    private Transaction.Type type = Transaction.Type.SALE;
    private String id = "T1";
    private String store = "Leeds";
    private Instant at = Instant.parse("2027-03-27T12:00:00Z");
    private String discount = "0";
    private String original;
    private final List<Transaction.Line> lines = new ArrayList<>();
    private final List<Transaction.Tender> tenders = new ArrayList<>();
    private final List<String> coupons = new ArrayList<>();

    static Till sale() {
        return new Till();
    }

    static Till takingBack() {
        Till till = new Till();
        till.type = Transaction.Type.RETURN;
        till.original = "T1";
        return till;
    }

    Till at(String instant) {
        at = OffsetDateTime.parse(instant).toInstant();
        return this;
    }

    Till id(String value) {
        id = value;
        return this;
    }

    /** The sale that is taken back. */
    Till of(String saleId) {
        original = saleId;
        return this;
    }

    Till store(String name) {
        store = name;
        return this;
    }

    Till type(Transaction.Type value) {
        type = value;
        return this;
    }

    /** The line's id is its SKU. */
    Till line(String sku, String quantity, String price) {
        lines.add(new Transaction.Line(
                sku,
                sku,
                new BigDecimal(quantity),
                new BigDecimal(price),
                BigDecimal.ZERO,
                null,
                null,
                false,
                Set.of(),
                BigDecimal.ZERO));
        return this;
    }

    Till discount(String amount) {
        discount = amount;
        return this;
    }

    Till tender(String kind, String amount) {
        tenders.add(new Transaction.Tender(kind, new BigDecimal(amount)));
        return this;
    }

    Till coupon(String code) {
        coupons.add(code);
        return this;
    }

    Transaction send() {
        return new Transaction(
                "test",
                id,
                type,
                at,
                store,
                "1",
                "store",
                "GBP",
                original,
                List.copyOf(lines),
                new BigDecimal(discount),
                List.copyOf(tenders),
                List.copyOf(coupons),
                Transaction.Prices.FINAL);
    }

    /** The basket of example E1. */
    static Transaction exampleSale() {
        return sale().line("coffee", "2", "6.40")
                .line("bread", "1", "3.15")
                .line("cheese", "1", "30.00")
                .discount("2.00")
                .send();
    }
}
