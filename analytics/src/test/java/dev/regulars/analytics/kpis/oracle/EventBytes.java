package dev.regulars.analytics.kpis.oracle;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.DecisionEvent.OfferSeen;
import dev.regulars.analytics.ingest.event.Voucher;
import java.util.function.BiConsumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A decision as it stands in the topic, so that it comes into the warehouse by the ingest itself. */
final class EventBytes {
    private static final JsonMapper JSON = new JsonMapper();

    private EventBytes() {}

    static byte[] of(DecisionEvent event) {
        ObjectNode root = JSON.createObjectNode();
        root.put("specversion", "1.0").put("id", event.decisionId()).put("source", "/regulars/decision-service");
        root.put("type", "dev.regulars.decision.committed.v1").put("subject", event.accountId());
        root.put("time", event.occurredAt().toString()).put("datacontenttype", "application/json");
        ObjectNode data = root.putObject("data");
        purchase(data, event);
        points(data, event);
        marketing(data, event);
        return JSON.writeValueAsBytes(root);
    }

    private static void purchase(ObjectNode data, DecisionEvent event) {
        data.put("decisionId", event.decisionId()).put("accountId", event.accountId());
        data.put("sequence", event.sequence()).put("transactionType", event.type());
        data.put("occurredAt", event.occurredAt().toString());
        data.put("businessDay", event.businessDay().toString());
        data.put("currency", event.currency()).put("programVersion", event.programVersion());
        data.put("netAmount", event.netAmount().toPlainString());
        data.put("eligibleAmount", event.eligibleAmount().toPlainString());
        some(data, "memberId", event.memberId());
        some(data, "originalDecisionId", event.originalDecisionId());
        some(data, "tillId", event.tillId());
        some(data, "cashierId", event.cashierId());
        some(data, "tierBefore", event.tierBefore());
        some(data, "tierAfter", event.tierAfter());
        if (event.memberId() != null) {
            data.put("memberEnrolled", event.memberEnrolled());
        }
        if (!event.storeId().isEmpty()) {
            data.put("storeId", event.storeId()).put("channel", event.channel());
        }
        if (event.lineCount() != null) {
            data.put("lineCount", event.lineCount());
        }
    }

    private static void points(ObjectNode data, DecisionEvent event) {
        data.put("pointsEarned", event.pointsEarned()).put("pointsRedeemed", event.pointsRedeemed());
        all(
                data,
                "rules",
                event.rules(),
                (row, rule) ->
                        row.put("rule", rule.rule()).put("kind", rule.kind()).put("points", rule.points()));
        all(
                data,
                "postings",
                event.postings(),
                (row, posting) -> row.put("account", posting.account()).put("points", posting.points()));
        if (!event.movements().isEmpty()) {
            all(
                    data,
                    "movements",
                    event.movements(),
                    (row, movement) -> row.put("kind", movement.kind()).put("points", movement.points()));
        }
        all(data, "vouchers", event.vouchers(), EventBytes::voucher);
    }

    private static void voucher(ObjectNode row, Voucher voucher) {
        row.put("voucherId", voucher.voucherId()).put("rewardId", voucher.rewardId());
        row.put("value", voucher.value().toPlainString()).put("pointsSpent", voucher.pointsSpent());
        if (voucher.expiresOn() != null) {
            row.put("expiresOn", voucher.expiresOn().toString());
        }
    }

    private static void marketing(ObjectNode data, DecisionEvent event) {
        event.offers().stream()
                .filter(OfferSeen::shown)
                .forEach(offer -> data.withArray("offers").add(offer.offer()));
        event.heldOut().forEach(rule -> data.withArray("heldOut").add(rule));
        event.offers().stream()
                .filter(offer -> !offer.shown())
                .forEach(offer -> data.withArray("heldOut").add("offer:" + offer.offer()));
        event.offerGoods().forEach(offer -> data.withArray("offerGoods").add(offer));
        if (!event.nearMisses().isEmpty()) {
            all(
                    data,
                    "nearMisses",
                    event.nearMisses(),
                    (row, near) -> row.put("rule", near.rule())
                            .put("kind", near.kind())
                            .put("missing", near.missing().toPlainString()));
        }
        if (!event.discounts().isEmpty()) {
            all(
                    data,
                    "discounts",
                    event.discounts(),
                    (row, off) -> row.put("rule", off.rule())
                            .put("amount", off.amount().toPlainString()));
        }
    }

    private static <T> void all(ObjectNode data, String name, Iterable<T> items, BiConsumer<ObjectNode, T> write) {
        var array = data.putArray(name);
        items.forEach(item -> write.accept(array.addObject(), item));
    }

    private static void some(ObjectNode data, String name, String value) {
        if (value != null) {
            data.put(name, value);
        }
    }
}
