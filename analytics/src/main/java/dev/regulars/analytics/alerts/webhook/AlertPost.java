package dev.regulars.analytics.alerts.webhook;

import dev.regulars.analytics.alerts.Alert;

/** The body of a post. */
record AlertPost(
        String id,
        String rule,
        String title,
        String kpi,
        String subject,
        String day,
        double value,
        String words,
        String raisedAt,
        String link) {
    static AlertPost of(Alert alert, String link) {
        return new AlertPost(
                alert.id(),
                alert.rule(),
                alert.title(),
                alert.kpi(),
                alert.subject(),
                alert.day().toString(),
                alert.value(),
                alert.words(),
                alert.raisedAt().toString(),
                link);
    }
}
