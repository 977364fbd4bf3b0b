package dev.regulars.gateway.webhooks;

import dev.regulars.gateway.webhooks.WebhookSettings.MemberBy;
import dev.regulars.gateway.webhooks.WebhookSettings.Place;
import java.math.BigDecimal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds a till's body, field by field. */
public final class SaleBody {
    private final Place place;
    private final ObjectNode body = JsonNodeFactory.instance.objectNode();
    private final ArrayNode lines;

    public SaleBody(Place place, String type, String transactionId, String occurredAt) {
        this.place = place;
        body.put("transactionId", transactionId)
                .put("type", type)
                .put("occurredAt", occurredAt)
                .put("storeId", place.storeId())
                .put("channel", place.channel())
                .put("currency", place.currency());
        lines = body.putArray("lines");
    }

    /** Anonymous when the shop does not know the customer in the way that the setting asks for. */
    public SaleBody member(Element email, Element id, String system) {
        if (place.member() == MemberBy.EMAIL) {
            email.text().ifPresent(address -> member("email", address));
        } else {
            id.text().ifPresent(number -> member("external", system + "-" + number));
        }
        return this;
    }

    private void member(String kind, String value) {
        body.putObject("member").put("kind", kind).put("value", value);
    }

    public SaleBody original(String transactionId) {
        body.put("originalTransactionId", transactionId);
        return this;
    }

    public ObjectNode line(String id, String sku, String quantity, BigDecimal unitPrice, BigDecimal discount) {
        ObjectNode line = lines.addObject()
                .put("lineId", id)
                .put("sku", sku)
                .put("quantity", quantity)
                .put("unitPrice", unitPrice.toPlainString());
        if (discount.signum() > 0) {
            line.put("discount", discount.toPlainString());
        }
        return line;
    }

    public Mapped done() {
        return new Mapped.Sale(body, place.storeId());
    }
}
