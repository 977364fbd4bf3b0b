package dev.regulars.decision.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** See {@link AnswerJson}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TierJson(
        String before,
        String after,
        @Nullable String next,
        @Nullable String toNext,
        List<ProgressJson> progress,
        @Nullable String keptUntil) {}
