package dev.regulars.decision.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** See {@link AnswerJson}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleJson(
        String rule,
        String kind,
        @Nullable String lane,
        @Nullable String name,
        long points,
        String exact,
        String amount) {}
