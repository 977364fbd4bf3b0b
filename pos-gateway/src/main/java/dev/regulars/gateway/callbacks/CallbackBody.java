package dev.regulars.gateway.callbacks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.regulars.gateway.asking.RefusedLater.Letter;
import dev.regulars.gateway.asking.Reply;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Callback of docs/api/openapi.yaml; the decision is the decision service's, byte for byte. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallbackBody(
        String transactionId,
        String decisionId,
        String status,
        @Nullable @JsonRawValue String decision,
        @Nullable String code,
        @Nullable String reason) {
    static CallbackBody decided(Queued queued, Reply reply) {
        String decision = new String(reply.body(), StandardCharsets.UTF_8);
        return new CallbackBody(queued.transactionId(), queued.decisionId(), "decided", decision, null, null);
    }

    static CallbackBody refused(Queued queued, Letter letter) {
        return new CallbackBody(
                queued.transactionId(), queued.decisionId(), "refused", null, letter.code(), letter.reason());
    }
}
