package dev.regulars.analytics.alerts.web;

import dev.regulars.analytics.alerts.AlertRule;

record RuleJson(
        String id, String title, String kpi, String column, String test, double number, int days, boolean active) {
    static RuleJson of(AlertRule rule) {
        return new RuleJson(
                rule.id(),
                rule.title(),
                rule.kpi(),
                rule.column(),
                rule.test().word(),
                rule.number(),
                rule.days(),
                rule.active());
    }
}
