package dev.regulars.gateway.webhooks.square;

import dev.regulars.gateway.webhooks.Element;
import dev.regulars.gateway.webhooks.Mapped;
import dev.regulars.gateway.webhooks.NotAsExpected;
import dev.regulars.gateway.webhooks.WebhookSettings.Place;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** By type. The tables of what is read from where stand in docs/webhooks.md. */
public final class SquareMapping {
    static final String SYSTEM = "square";

    private SquareMapping() {}

    public static Mapped map(JsonNode event, Map<String, Place> locations) {
        try {
            Element root = Element.root(event);
            Element object = root.at("data").at("object");
            return switch (root.at("type").requiredText()) {
                case "payment.created", "payment.updated" -> Payment.map(object, locations);
                case "refund.created", "refund.updated" -> PaymentRefund.map(object, locations);
                default -> new Mapped.Nothing("type is not read");
            };
        } catch (NotAsExpected e) {
            return new Mapped.NotUnderstood(e.reason());
        }
    }

    static boolean isCompleted(Element element) {
        return element.at("status").requiredText().equals("COMPLETED");
    }

    static Place place(Element element, Map<String, Place> locations) {
        Place place = locations.get(element.at("location_id").requiredText());
        if (place == null) {
            throw element.at("location_id").wrong("must be a location that is set for this subscription");
        }
        return place;
    }
}
