package dev.regulars.analytics.ingest.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something happened with a message to a member: message-step.schema.json.
 *
 * @param step sent, withheld, opened, clicked
 * @param message row of the program
 * @param opensCounted whether it would be known that it was opened; likewise {@code clicksCounted}
 * @param voucherId that it told of
 * @param offer likewise
 */
public record MessageStep(
        String messageId,
        String step,
        String memberId,
        String message,
        String channel,
        String purpose,
        Instant at,
        boolean opensCounted,
        boolean clicksCounted,
        @Nullable String voucherId,
        @Nullable String offer) {

    public static SmallEventReader<MessageStep> reader() {
        return new SmallEventReader<>(new Contract("message-step.schema.json"), MessageStep::decode);
    }

    private static MessageStep decode(JsonNode event) {
        Fields data = new Fields(event, "$").object("data");
        return new MessageStep(
                data.text("messageId"),
                data.text("step"),
                data.text("memberId"),
                data.text("message"),
                data.text("channel"),
                data.text("purpose"),
                data.instant("at"),
                data.flag("opensCounted"),
                data.flag("clicksCounted"),
                data.optionalText("voucherId"),
                data.optionalText("offerId"));
    }
}
