package dev.regulars.gateway.poslog;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The head of a transaction as the contract writes it. */
final class TransactionJson {
    private final Head head;
    private final PosLogSettings settings;

    TransactionJson(Head head, PosLogSettings settings) {
        this.head = head;
        this.settings = settings;
    }

    ObjectNode of(String transactionId, String type, @Nullable Element member) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("transactionId", transactionId);
        json.put("type", type);
        json.put("occurredAt", head.occurredAt());
        json.put("storeId", head.names().store());
        json.put("tillId", head.names().workstation());
        if (head.cashier() != null) {
            json.put("cashierId", head.cashier());
        }
        json.put("channel", head.channel());
        json.put("currency", head.currency());
        if (member != null) {
            boolean loyalty = member.name().equals("LoyaltyID");
            json.putObject("member")
                    .put("kind", loyalty ? settings.loyaltyIdKind() : settings.customerIdKind())
                    .put("value", member.text());
        }
        return json;
    }

    ObjectNode ofVoid(String transactionId, String original, @Nullable Element member) {
        ObjectNode json = of(transactionId, "void", member);
        json.put("originalTransactionId", original);
        json.putArray("lines");
        return json;
    }
}
