package dev.regulars.gateway.webhooks.shopify;

import dev.regulars.gateway.webhooks.Element;
import dev.regulars.gateway.webhooks.Mapped;
import dev.regulars.gateway.webhooks.SaleBody;
import dev.regulars.gateway.webhooks.TransactionIds;
import dev.regulars.gateway.webhooks.WebhookSettings.Place;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** {@code orders/paid}: a sale. */
final class PaidOrder {
    static final String KIND = "shopify-order";
    private static final int MAX_DESCRIPTION = 200;

    private PaidOrder() {}

    static Mapped map(Element order, Place place) {
        if (order.at("test").isTrue()) {
            return new Mapped.Nothing("test order");
        }
        String id = order.at("id").requiredText();
        if (!order.at("currency").requiredText().equals(place.currency())) {
            throw order.at("currency").wrong("must be the currency that is set for this shop");
        }
        Element paidAt = order.at("processed_at").isPresent() ? order.at("processed_at") : order.at("created_at");
        SaleBody sale = new SaleBody(place, "sale", TransactionIds.of(KIND, id), paidAt.requiredText());
        Element email = order.at("email").isPresent()
                ? order.at("email")
                : order.at("customer").at("email");
        sale.member(email, order.at("customer").at("id"), ShopifyMapping.SYSTEM);
        List<Element> lines = order.at("line_items").items();
        if (lines.isEmpty()) {
            throw order.at("line_items").wrong("must have at least one item");
        }
        lines.forEach(line -> add(line, sale));
        return sale.done();
    }

    private static void add(Element item, SaleBody sale) {
        ObjectNode line = sale.line(
                item.at("id").requiredText(),
                sku(item),
                Long.toString(item.at("quantity").wholeNumber()),
                item.at("price").amount(),
                discount(item));
        item.at("title").text().ifPresent(title -> line.put("description", cut(title)));
        BigDecimal tax = sum(item.at("tax_lines").items(), "price");
        if (tax.signum() > 0) {
            line.put("tax", tax.toPlainString());
        }
        if (item.at("gift_card").isTrue()) {
            line.put("excluded", true);
        }
    }

    /** Shopify leaves the SKU empty when the shop has given none. */
    static String sku(Element item) {
        return item.at("sku")
                .text()
                .or(() -> item.at("variant_id").text().map(variant -> "variant-" + variant))
                .orElse("custom");
    }

    /** The allocations hold the line's share of the order's discounts too; `total_discount` its own ones only. */
    private static BigDecimal discount(Element item) {
        List<Element> allocations = item.at("discount_allocations").items();
        return allocations.isEmpty() ? item.at("total_discount").amountOrZero() : sum(allocations, "amount");
    }

    static BigDecimal sum(List<Element> elements, String field) {
        return elements.stream().map(element -> element.at(field).amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= MAX_DESCRIPTION
                ? title
                : title.substring(0, title.offsetByCodePoints(0, MAX_DESCRIPTION));
    }
}
