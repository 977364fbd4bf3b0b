package dev.regulars.decision.authoring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A cell that is otherwise than its editor thought, and who changed it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConflictAt(
        int row,
        @Nullable String column,
        @Nullable String now,
        @Nullable String by) {}
