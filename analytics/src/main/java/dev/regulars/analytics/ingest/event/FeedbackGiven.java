package dev.regulars.analytics.ingest.event;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * What a member said of a purchase: feedback.schema.json.
 *
 * @param decisionId of the purchase
 * @param score 0 to 10
 * @param askedBy email, sms, page
 */
public record FeedbackGiven(String decisionId, Instant at, int score, boolean hasComment, String askedBy) {

    public static SmallEventReader<FeedbackGiven> reader() {
        return new SmallEventReader<>(new Contract("feedback.schema.json"), FeedbackGiven::decode);
    }

    private static FeedbackGiven decode(JsonNode event) {
        Fields data = new Fields(event, "$").object("data");
        return new FeedbackGiven(
                data.text("decisionId"),
                data.instant("at"),
                (int) data.integer("score"),
                data.flag("hasComment"),
                data.text("channel"));
    }
}
