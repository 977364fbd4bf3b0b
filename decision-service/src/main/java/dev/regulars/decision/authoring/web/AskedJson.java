package dev.regulars.decision.authoring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Who asked for a draft, who approved it, and when it is to be live. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AskedJson(
        String by,
        String at,
        String comment,
        @Nullable String approvedBy,
        @Nullable String approvedAt,
        @Nullable String publishAt) {}
