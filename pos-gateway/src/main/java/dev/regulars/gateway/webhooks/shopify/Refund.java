package dev.regulars.gateway.webhooks.shopify;

import dev.regulars.gateway.webhooks.Element;
import dev.regulars.gateway.webhooks.Mapped;
import dev.regulars.gateway.webhooks.SaleBody;
import dev.regulars.gateway.webhooks.TransactionIds;
import dev.regulars.gateway.webhooks.WebhookSettings.Place;
import java.math.BigDecimal;
import java.util.List;

/**
 * {@code refunds/create}: a return of the order's lines. A refund of money alone, without goods, gives no lines back
 * and so changes no points.
 */
final class Refund {
    private Refund() {}

    static Mapped map(Element refund, Place place) {
        String id = refund.at("id").requiredText();
        String order = refund.at("order_id").requiredText();
        List<Element> lines = refund.at("refund_line_items").items();
        if (lines.isEmpty()) {
            return new Mapped.Nothing("refund without line items");
        }
        Element at = refund.at("processed_at").isPresent() ? refund.at("processed_at") : refund.at("created_at");
        SaleBody body = new SaleBody(place, "return", TransactionIds.of("shopify-refund", id), at.requiredText())
                .original(TransactionIds.of(PaidOrder.KIND, order));
        lines.forEach(line -> add(line, body));
        return body.done();
    }

    /** Worked example: 1 of 2 at 10.00, 4.00 off both: subtotal 8.00, so a price of 10.00, a discount of 2.00. */
    private static void add(Element refunded, SaleBody body) {
        Element item = refunded.at("line_item");
        long quantity = refunded.at("quantity").wholeNumber();
        BigDecimal price = item.at("price").amount();
        BigDecimal discount = price.multiply(BigDecimal.valueOf(quantity))
                .subtract(refunded.at("subtotal").amount());
        if (discount.signum() < 0) {
            throw refunded.at("subtotal").wrong("must not be more than quantity times price");
        }
        body.line(
                refunded.at("line_item_id").requiredText(),
                PaidOrder.sku(item),
                Long.toString(quantity),
                price,
                discount);
    }
}
