package dev.regulars.decision.messages.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.messages.Outgoing;
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
        @Nullable String sentAt) {

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
                message.sentAt() == null ? null : message.sentAt().toString());
    }
}
