package dev.regulars.decision.messages.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.messages.Outgoing;
import dev.regulars.decision.messages.Step;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code components/schemas/Message} of docs/api/openapi.yaml. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageJson(
        String id,
        String memberId,
        String notice,
        String channel,
        String purpose,
        String state,
        String plannedAt,
        String due,
        int attempts,
        @Nullable String reason,
        @Nullable String sentAt,
        @Nullable String openedAt,
        @Nullable String clickedAt) {

    static MessageJson of(Outgoing message) {
        return new MessageJson(
                message.id(),
                message.memberId(),
                message.notice(),
                message.channel().word(),
                message.purpose().word(),
                message.state().name().toLowerCase(Locale.ROOT),
                message.plannedAt().toString(),
                message.due().toString(),
                message.attempts(),
                message.reason(),
                text(message.sentAt()),
                text(message.trail().at().get(Step.OPENED)),
                text(message.trail().at().get(Step.CLICKED)));
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
