package dev.regulars.analytics.alerts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding that people are told of.
 *
 * @param id follows from rule, subject and day
 */
public record Alert(
        String id,
        String rule,
        String title,
        String kpi,
        String subject,
        LocalDate day,
        double value,
        String words,
        Instant raisedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable String note) {}
