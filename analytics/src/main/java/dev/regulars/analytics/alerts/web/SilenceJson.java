package dev.regulars.analytics.alerts.web;

import dev.regulars.analytics.alerts.Silence;
import java.time.Instant;
import java.time.LocalDate;

record SilenceJson(String rule, String subject, LocalDate until, String reason, String who, Instant at) {
    static SilenceJson of(Silence silence) {
        return new SilenceJson(
                silence.rule(), silence.subject(), silence.until(), silence.reason(), silence.who(), silence.at());
    }
}
