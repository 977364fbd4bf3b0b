package dev.regulars.decision.messages.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** {@code components/schemas/MessagePause} of docs/api/openapi.yaml. */
record PauseJson(
        boolean paused,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String since) {}
