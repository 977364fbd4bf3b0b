package dev.regulars.analytics.ingest.event;

import dev.regulars.analytics.ingest.event.DecisionEvent.Discount;
import dev.regulars.analytics.ingest.event.DecisionEvent.Movement;
import dev.regulars.analytics.ingest.event.DecisionEvent.NearMiss;
import dev.regulars.analytics.ingest.event.DecisionEvent.OfferSeen;
import dev.regulars.analytics.ingest.event.DecisionEvent.Posting;
import dev.regulars.analytics.ingest.event.DecisionEvent.RulePoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * From JSON to typed values, or the first field that is not as the contract has it. At least as strict as
 * decision.schema.json, so what it takes need not be checked against the schema as well: that would take ten times as
 * long (EventDecoderTest holds both beside each other).
 */
final class EventDecoder {
    private static final int MAX_RULES = 10_000;
    private static final int MAX_POSTINGS = 100;
    private static final int MAX_MOVEMENTS = 1_000;
    private static final int MAX_VOUCHERS = 1_000;
    private static final int MAX_ROWS = 10_000;
    private static final int MAX_OFFER_GOODS = 100;
    private static final String OFFER = "offer:";

    private static final Set<String> AT_A_TILL = Set.of("sale", "return", "void");

    private EventDecoder() {}

    static DecisionEvent decode(JsonNode root) {
        Fields envelope = new Fields(root, "$");
        envelope.only(Words.ENVELOPE);
        envelope.is("specversion", "1.0");
        envelope.is("source", "/regulars/decision-service");
        envelope.is("type", "dev.regulars.decision.committed.v1");
        envelope.is("datacontenttype", "application/json");
        envelope.instant("time");
        DecisionEvent event = data(envelope.object("data"));
        // A consumer may go by either, so they must say the same.
        envelope.is("id", event.decisionId());
        envelope.is("subject", event.accountId());
        return event;
    }

    private static DecisionEvent data(Fields data) {
        data.only(Words.DATA);
        String type = data.oneOf("transactionType", Words.TYPES);
        boolean atATill = AT_A_TILL.contains(type);
        List<OfferSeen> offers = new ArrayList<>();
        data.texts("offers", 1, MAX_ROWS).forEach(offer -> offers.add(new OfferSeen(offer, true)));
        List<String> heldOut = new ArrayList<>();
        for (String row : data.texts("heldOut", 1, MAX_ROWS)) {
            if (row.startsWith(OFFER)) {
                offers.add(new OfferSeen(row.substring(OFFER.length()), false));
            } else {
                heldOut.add(row);
            }
        }
        data.texts("cancelledVouchers", 0, MAX_VOUCHERS);
        return new DecisionEvent(
                data.text("decisionId"),
                data.text("accountId"),
                data.count("sequence", 1),
                data.optionalText("memberId"),
                data.flag("memberEnrolled"),
                type,
                data.optionalText("originalDecisionId"),
                data.instant("occurredAt"),
                data.day("businessDay"),
                atATill ? data.text("storeId") : data.textOrNone("storeId"),
                data.optionalText("tillId"),
                data.optionalText("cashierId"),
                atATill || data.has("channel") ? data.oneOf("channel", Words.CHANNELS) : "",
                data.currency("currency"),
                data.amount("netAmount"),
                data.amount("eligibleAmount"),
                data.integer("pointsEarned"),
                data.integer("pointsRedeemed"),
                data.list("rules", MAX_RULES, EventDecoder::rule),
                data.optionalText("tierBefore"),
                data.optionalText("tierAfter"),
                data.has("lineCount") ? Integer.valueOf(Math.toIntExact(data.count("lineCount", 0))) : null,
                data.list("postings", MAX_POSTINGS, EventDecoder::posting),
                data.someList("movements", MAX_MOVEMENTS, EventDecoder::movement),
                data.list("vouchers", MAX_VOUCHERS, EventDecoder::voucher),
                List.copyOf(offers),
                List.copyOf(heldOut),
                data.texts("offerGoods", 1, MAX_OFFER_GOODS),
                data.someList("nearMisses", MAX_ROWS, EventDecoder::nearMiss),
                data.someList("discounts", MAX_ROWS, EventDecoder::discount),
                data.text("programVersion"));
    }

    private static RulePoints rule(Fields item) {
        item.only(Words.RULE);
        return new RulePoints(item.text("rule"), item.oneOf("kind", Words.RULE_KINDS), item.integer("points"));
    }

    private static Posting posting(Fields item) {
        item.only(Words.POSTING);
        return new Posting(item.oneOf("account", Words.ACCOUNTS), item.integer("points"));
    }

    private static Movement movement(Fields item) {
        item.only(Words.MOVEMENT);
        return new Movement(
                item.oneOf("kind", Words.MOVEMENT_KINDS), item.optionalDay("lastDay"), item.count("points", 1));
    }

    private static Voucher voucher(Fields item) {
        item.only(Words.VOUCHER);
        item.optionalDecimal("percent");
        item.optionalText("sku");
        return new Voucher(
                item.text("voucherId"),
                item.text("rewardId"),
                item.has("kind") ? item.oneOf("kind", Words.VOUCHER_KINDS) : null,
                item.optionalText("rule"),
                item.amount("value"),
                item.has("pointsSpent") ? item.count("pointsSpent", 0) : 0,
                item.optionalDay("usableFrom"),
                item.optionalDay("expiresOn"));
    }

    private static NearMiss nearMiss(Fields item) {
        item.only(Words.NEAR_MISS);
        return new NearMiss(item.text("rule"), item.oneOf("kind", Words.NEAR_MISS_KINDS), item.decimal("missing"));
    }

    private static Discount discount(Fields item) {
        item.only(Words.DISCOUNT);
        return new Discount(item.text("rule"), item.amount("amount"));
    }
}
