package dev.regulars.decision.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** See {@link AnswerJson}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Points(long earned, long redeemed, @Nullable Long balance) {}
