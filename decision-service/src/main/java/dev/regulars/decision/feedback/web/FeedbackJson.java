package dev.regulars.decision.feedback.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.feedback.Feedback;
import org.jspecify.annotations.Nullable;

/** {@code components/schemas/Feedback} of docs/api/openapi.yaml. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedbackJson(
        String decisionId,
        String memberId,
        String storeId,
        @Nullable String cashierId,
        int score,
        @Nullable String comment,
        String channel,
        String at) {

    static FeedbackJson of(Feedback said) {
        return new FeedbackJson(
                said.decisionId(),
                said.memberId(),
                said.storeId(),
                said.cashierId(),
                said.score(),
                said.comment(),
                said.channel(),
                said.at().toString());
    }
}
