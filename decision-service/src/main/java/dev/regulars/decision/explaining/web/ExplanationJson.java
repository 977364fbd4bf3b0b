package dev.regulars.decision.explaining.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.explaining.Explained;
import dev.regulars.decision.explaining.SameBytes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A decision with why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExplanationJson(
        String decisionId,
        String type,
        String occurredAt,
        String businessDay,
        @Nullable String memberId,
        @Nullable String originalDecisionId,
        String programName,
        String programVersion,
        String sentence,
        SameBytes again,
        JsonNode decision,
        JsonNode request) {

    static ExplanationJson of(Explained explained) {
        DecisionRecord decision = explained.decision();
        return new ExplanationJson(
                decision.id(),
                decision.type(),
                decision.occurredAt().toString(),
                decision.businessDay().toString(),
                explained.memberId(),
                decision.originalId(),
                explained.programName(),
                decision.programVersion(),
                explained.sentence(),
                explained.same(),
                explained.answer(),
                explained.request());
    }
}
