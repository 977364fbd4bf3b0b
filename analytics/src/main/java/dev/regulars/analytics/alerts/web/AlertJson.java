package dev.regulars.analytics.alerts.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.analytics.alerts.Alert;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertJson(
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
        @Nullable String note) {
    static AlertJson of(Alert alert) {
        return new AlertJson(
                alert.id(),
                alert.rule(),
                alert.title(),
                alert.kpi(),
                alert.subject(),
                alert.day(),
                alert.value(),
                alert.words(),
                alert.raisedAt(),
                alert.acknowledgedAt(),
                alert.acknowledgedBy(),
                alert.note());
    }
}
