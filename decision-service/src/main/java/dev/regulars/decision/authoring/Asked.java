package dev.regulars.decision.authoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param by who asked for approval
 * @param comment what they want to say to whoever approves
 * @param approvedBy null until then
 * @param publishAt null for a draft that nobody has scheduled
 */
public record Asked(
        String by,
        Instant at,
        String comment,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Instant publishAt) {}
