package dev.regulars.analytics.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes an event as the decision service does: decision.schema.json. */
final class EventWriter {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String[] CHANNELS = {"store", "store", "store", "store", "web", "app"};

    private final ObjectNode data = JsonNodeFactory.instance.objectNode();
    private final ArrayNode rules = data.arrayNode();
    private final ArrayNode postings = data.arrayNode();
    private final ArrayNode movements = data.arrayNode();
    private final ArrayNode vouchers = data.arrayNode();
    private long earned;

    EventWriter(String id, String account, long sequence, String type, LocalDate day, LocalDateTime at) {
        data.put("decisionId", id).put("accountId", account).put("sequence", sequence);
        data.put("transactionType", type)
                .put("occurredAt", at.toInstant(ZoneOffset.UTC).toString());
        data.put("businessDay", day.toString()).put("currency", "GBP").put("pointsRedeemed", 0);
        data.put("programVersion", "synthetic");
    }

    /** @param store below zero for what is done without a till */
    EventWriter at(int store, int till, int cashier) {
        if (store >= 0) {
            data.put("storeId", "S%03d".formatted(store)).put("tillId", String.valueOf(till + 1));
            data.put("cashierId", "C%03d%d".formatted(store, cashier))
                    .put("channel", CHANNELS[store % CHANNELS.length]);
        }
        return this;
    }

    EventWriter original(String id) {
        data.put("originalDecisionId", id);
        return this;
    }

    EventWriter member(boolean enrolled, String before, String after) {
        data.put("memberId", data.get("accountId").stringValue()).put("memberEnrolled", enrolled);
        data.put("tierBefore", before).put("tierAfter", after);
        return this;
    }

    EventWriter money(long pence, int lines) {
        String amount = BigDecimal.valueOf(pence, 2).toPlainString();
        data.put("netAmount", amount).put("eligibleAmount", amount).put("lineCount", lines);
        return this;
    }

    EventWriter rule(String rule, String kind, long points) {
        rules.addObject().put("rule", rule).put("kind", kind).put("points", points);
        earned += points;
        return this;
    }

    EventWriter redeemed(long points) {
        data.put("pointsRedeemed", points);
        return this;
    }

    EventWriter moved(String kind, @Nullable LocalDate lastDay, long points, String from, String to) {
        if (points > 0) {
            ObjectNode movement = movements.addObject().put("kind", kind).put("points", points);
            if (lastDay != null) {
                movement.put("lastDay", lastDay.toString());
            }
            postings.addObject().put("account", from).put("points", -points);
            postings.addObject().put("account", to).put("points", points);
        }
        return this;
    }

    void heldOut(String rule) {
        data.putArray("heldOut").add(rule);
    }

    void nearMiss(String rule, long pence) {
        data.putArray("nearMisses")
                .addObject()
                .put("rule", rule)
                .put("kind", "spend")
                .put("missing", BigDecimal.valueOf(pence, 2).toPlainString());
    }

    void discount(String rule, long pence) {
        data.putArray("discounts")
                .addObject()
                .put("rule", rule)
                .put("amount", BigDecimal.valueOf(pence, 2).toPlainString());
    }

    void voucher(String id, String reward, long points, LocalDate from, LocalDate until) {
        vouchers.addObject()
                .put("voucherId", id)
                .put("rewardId", reward)
                .put("value", "5.00")
                .put("kind", "voucher")
                .put("pointsSpent", points)
                .put("usableFrom", from.toString())
                .put("expiresOn", until.toString());
    }

    EventWriter offers(boolean keptOut, String offer) {
        if (!keptOut) {
            data.putArray("offers").add(offer);
        } else if (data.get("heldOut") instanceof ArrayNode held) {
            held.add("offer:" + offer);
        } else {
            data.putArray("heldOut").add("offer:" + offer);
        }
        return this;
    }

    /** Offers whose goods are in the basket, if any. */
    EventWriter goods(SortedSet<String> offers) {
        if (!offers.isEmpty()) {
            ArrayNode goods = data.putArray("offerGoods");
            offers.forEach(goods::add);
        }
        return this;
    }

    byte[] bytes() {
        data.put("pointsEarned", earned);
        data.set("rules", rules);
        data.set("postings", postings);
        data.set("vouchers", vouchers);
        if (!movements.isEmpty()) {
            data.set("movements", movements);
        }
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("specversion", "1.0").put("id", data.get("decisionId").stringValue());
        event.put("source", "/regulars/decision-service").put("type", "dev.regulars.decision.committed.v1");
        event.put("subject", data.get("accountId").stringValue());
        event.put("time", data.get("occurredAt").stringValue());
        event.put("datacontenttype", "application/json").set("data", data);
        return JSON.writeValueAsBytes(event);
    }
}
