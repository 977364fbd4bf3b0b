package dev.regulars.gateway.webhooks.square;

import dev.regulars.gateway.webhooks.Element;
import dev.regulars.gateway.webhooks.Mapped;
import dev.regulars.gateway.webhooks.SaleBody;
import dev.regulars.gateway.webhooks.TransactionIds;
import dev.regulars.gateway.webhooks.WebhookSettings.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * A completed payment: a sale. Without an order it has no lines; then it is one line that costs 1.00 a piece, as many
 * pieces as the amount, so that a refund of any part of it is a return of so many pieces.
 */
final class Payment {
    static final String KIND = "square-payment";
    static final String AMOUNT_LINE = "amount";
    static final String AMOUNT_SKU = "SQUARE-PAYMENT";

    private Payment() {}

    static Mapped map(Element object, Map<String, Place> locations) {
        Element payment = object.at("payment");
        if (!SquareMapping.isCompleted(payment)) {
            return new Mapped.Nothing("payment is not completed");
        }
        Place place = SquareMapping.place(payment, locations);
        String id = payment.at("id").requiredText();
        SaleBody sale = new SaleBody(
                place,
                "sale",
                TransactionIds.of(KIND, id),
                payment.at("created_at").requiredText());
        sale.member(payment.at("buyer_email_address"), payment.at("customer_id"), SquareMapping.SYSTEM);
        List<Element> lines = object.at("order").at("line_items").items();
        if (lines.isEmpty()) {
            addAmount(SquareMoney.of(payment.at("amount_money"), place), sale);
        } else {
            lines.forEach(line -> add(line, place, sale));
        }
        return sale.done();
    }

    static void addAmount(BigDecimal amount, SaleBody body) {
        body.line(AMOUNT_LINE, AMOUNT_SKU, amount.toPlainString(), BigDecimal.ONE, BigDecimal.ZERO);
    }

    private static void add(Element item, Place place, SaleBody sale) {
        String sku = item.at("catalog_object_id").text().orElse("custom");
        ObjectNode line = sale.line(
                item.at("uid").requiredText(),
                sku,
                item.at("quantity").requiredText(),
                SquareMoney.of(item.at("base_price_money"), place),
                SquareMoney.orZero(item.at("total_discount_money"), place));
        BigDecimal tax = SquareMoney.orZero(item.at("total_tax_money"), place);
        if (tax.signum() > 0) {
            line.put("tax", tax.toPlainString());
        }
    }
}
