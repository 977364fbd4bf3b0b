package dev.regulars.decision.explaining;

import dev.regulars.decision.accounts.DecisionRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * @param sentence for store staff
 * @param answer as it was stored
 * @param request as it was decided
 */
public record Explained(
        DecisionRecord decision,
        String programName,
        @Nullable String memberId,
        String sentence,
        JsonNode answer,
        JsonNode request,
        SameBytes same) {}
