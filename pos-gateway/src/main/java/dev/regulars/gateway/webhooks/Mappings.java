package dev.regulars.gateway.webhooks;

import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.webhooks.WebhookSettings.Shop;
import dev.regulars.gateway.webhooks.WebhookSettings.Subscription;
import dev.regulars.gateway.webhooks.shopify.ShopifyMapping;
import dev.regulars.gateway.webhooks.square.SquareMapping;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which mapping reads which delivery. What an event holds beyond what is read does not matter. */
@Component
class Mappings {
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(50)
            .maxStringLength(1_000_000)
            .maxNumberLength(100)
            .maxNameLength(1_000)
            .build();

    private final JsonMapper json = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .build();
    private final WebhookSettings settings;

    Mappings(WebhookSettings settings) {
        this.settings = settings;
    }

    Mapped map(Delivery delivery) {
        JsonNode event;
        try {
            event = json.readTree(delivery.body());
        } catch (JacksonException e) {
            return notUnderstood(ReasonCode.MALFORMED_JSON, "is not JSON");
        }
        if (!event.isObject()) {
            return notUnderstood(ReasonCode.MALFORMED_JSON, "is not a JSON object");
        }
        Shop shop = settings.shopify().get(delivery.account());
        if (delivery.system().equals("shopify") && shop != null) {
            return ShopifyMapping.map(delivery.topic(), event, shop.place());
        }
        Subscription subscription = settings.square().get(delivery.account());
        if (delivery.system().equals("square") && subscription != null) {
            return SquareMapping.map(event, subscription.locations());
        }
        return notUnderstood(ReasonCode.INVALID_VALUE, "is of a shop that is no longer in the settings");
    }

    private static Mapped notUnderstood(ReasonCode code, String reason) {
        return new Mapped.NotUnderstood(new Reason(code, "", reason));
    }
}
