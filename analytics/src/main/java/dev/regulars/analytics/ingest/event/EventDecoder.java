package dev.regulars.analytics.ingest.event;

import dev.regulars.analytics.ingest.event.DecisionEvent.Posting;
import dev.regulars.analytics.ingest.event.DecisionEvent.RulePoints;
import dev.regulars.analytics.ingest.event.DecisionEvent.Voucher;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** From an event that keeps the schema to typed values. */
final class EventDecoder {
    private static final int MAX_RULES = 10_000;
    private static final int MAX_POSTINGS = 100;
    private static final int MAX_VOUCHERS = 1_000;

    private EventDecoder() {}

    static DecisionEvent decode(JsonNode envelope) {
        Fields data = new Fields(envelope.get("data"), "data");
        DecisionEvent event = new DecisionEvent(
                data.text("decisionId"),
                data.text("accountId"),
                data.integer("sequence"),
                data.optionalText("memberId"),
                data.flag("memberEnrolled"),
                data.text("transactionType"),
                data.optionalText("originalDecisionId"),
                data.instant("occurredAt"),
                data.day("businessDay"),
                orNone(data.optionalText("storeId")),
                data.optionalText("tillId"),
                orNone(data.optionalText("channel")),
                data.text("currency"),
                data.amount("netAmount"),
                data.amount("eligibleAmount"),
                data.integer("pointsEarned"),
                data.integer("pointsRedeemed"),
                data.list("rules", MAX_RULES, EventDecoder::rule),
                data.optionalText("tierBefore"),
                data.optionalText("tierAfter"),
                data.list("postings", MAX_POSTINGS, EventDecoder::posting),
                data.list("vouchers", MAX_VOUCHERS, EventDecoder::voucher),
                data.text("programVersion"));
        checkEnvelope(new Fields(envelope, "$"), event);
        return event;
    }

    /** A consumer may go by either, so they must say the same. */
    private static void checkEnvelope(Fields envelope, DecisionEvent event) {
        if (!envelope.text("id").equals(event.decisionId())) {
            throw new InvalidField("id");
        }
        if (!envelope.text("subject").equals(event.accountId())) {
            throw new InvalidField("subject");
        }
    }

    /** A tier change has neither store nor channel. */
    private static String orNone(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static RulePoints rule(Fields item) {
        return new RulePoints(item.text("rule"), item.text("kind"), item.integer("points"));
    }

    private static Posting posting(Fields item) {
        return new Posting(item.text("account"), item.integer("points"));
    }

    private static Voucher voucher(Fields item) {
        return new Voucher(item.text("voucherId"), item.text("rewardId"), item.text("value"));
    }
}
