package dev.regulars.gateway.webhooks.shopify;

import dev.regulars.gateway.webhooks.Element;
import dev.regulars.gateway.webhooks.Mapped;
import dev.regulars.gateway.webhooks.NotAsExpected;
import dev.regulars.gateway.webhooks.WebhookSettings.Place;
import tools.jackson.databind.JsonNode;

/** By topic. The tables of what is read from where stand in docs/webhooks.md. */
public final class ShopifyMapping {
    static final String SYSTEM = "shopify";

    private ShopifyMapping() {}

    public static Mapped map(String topic, JsonNode event, Place place) {
        try {
            Element root = Element.root(event);
            return switch (topic) {
                case "orders/paid" -> PaidOrder.map(root, place);
                case "refunds/create" -> Refund.map(root, place);
                default -> new Mapped.Nothing("topic is not read");
            };
        } catch (NotAsExpected e) {
            return new Mapped.NotUnderstood(e.reason());
        }
    }
}
