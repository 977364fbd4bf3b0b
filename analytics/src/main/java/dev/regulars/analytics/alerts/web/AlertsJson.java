package dev.regulars.analytics.alerts.web;

import java.util.List;

/** @param ways on which alerts are told: email, webhook */
record AlertsJson(List<AlertJson> alerts, List<SilenceJson> silences, List<String> ways) {}
