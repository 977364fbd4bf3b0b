package dev.regulars.analytics.alerts.web;

import dev.regulars.analytics.alerts.Alert;
import dev.regulars.analytics.alerts.Alerts;
import dev.regulars.analytics.alerts.Silence;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is known, and not told for some days. */
@RestController
@RequestMapping("/analytics/v1/alerts")
class SilencesController {
    private static final int MOST_TEXT = 500;
    private static final int MOST_DAYS = 90;

    private final Alerts alerts;
    private final Clock clock;

    SilencesController(Alerts alerts, Clock clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    /** Rule and subject of the alert are not told for some days. */
    @PostMapping("/{id}/silence")
    SilenceJson silence(@PathVariable String id, @RequestBody SilenceBody body, @Nullable Principal who) {
        Alert alert = alerts.find(id).orElseThrow(() -> AlertRefusal.none("ALERT"));
        int days = body.days() == null ? 0 : body.days();
        String reason = body.reason() == null ? "" : body.reason().strip();
        if (days < 1 || days > MOST_DAYS) {
            throw AlertRefusal.wrong("WRONG_PARAMETER", "days: from 1 to " + MOST_DAYS);
        }
        if (reason.isEmpty() || reason.length() > MOST_TEXT) {
            throw AlertRefusal.wrong("REASON_MISSING", "a reason of 1 to " + MOST_TEXT + " characters is needed");
        }
        LocalDate until = LocalDate.now(clock).plusDays(days - 1L);
        String name = who == null ? "unknown" : who.getName();
        Silence silence = new Silence(alert.rule(), alert.subject(), until, reason, name, clock.instant());
        alerts.silence(silence);
        return SilenceJson.of(silence);
    }

    /** From now on it is told again; that it was silent until yesterday stays known. */
    @PostMapping("/silences/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@RequestBody EndBody body) {
        if (!alerts.endSilence(body.rule(), body.subject(), LocalDate.now(clock))) {
            throw AlertRefusal.none("SILENCE");
        }
    }
}
