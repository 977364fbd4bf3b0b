package dev.regulars.decision.authoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** @param row its key, where one row is meant */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacedFinding(
        String code,
        boolean error,
        String file,
        @Nullable String table,
        @Nullable Integer row,
        @Nullable String column,
        String message,
        @Nullable String suggestion) {}
