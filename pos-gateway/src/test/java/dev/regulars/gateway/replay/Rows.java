package dev.regulars.gateway.replay;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/** Rows and invoices for tests: what is not named is ordinary. */
final class Rows {

    static final LocalDateTime AT = LocalDateTime.of(2011, 7, 1, 10, 30);

    private Rows() {}

    static InvoiceLine row(String invoice, String code, String quantity, String price, String customer) {
        return new InvoiceLine(
                invoice,
                code,
                "WHITE METAL LANTERN",
                new BigDecimal(quantity),
                AT,
                new BigDecimal(price),
                customer,
                "United Kingdom");
    }

    static Invoice invoice(InvoiceLine... rows) {
        return new Invoice(rows[0].invoice(), List.of(rows));
    }

    static Invoice one(String invoice, String code, String quantity, String price) {
        return invoice(row(invoice, code, quantity, price, "17850"));
    }
}
