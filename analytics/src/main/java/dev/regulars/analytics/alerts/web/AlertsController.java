package dev.regulars.analytics.alerts.web;

import dev.regulars.analytics.alerts.Alert;
import dev.regulars.analytics.alerts.Alerts;
import dev.regulars.analytics.alerts.LookOut;
import dev.regulars.analytics.alerts.Sender;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Alerts: docs/api/openapi.yaml. */
@RestController
@RequestMapping("/analytics/v1/alerts")
class AlertsController {
    private static final int MOST_LISTED = 1_000;
    private static final int MOST_TEXT = 500;

    private final Alerts alerts;
    private final LookOut lookOut;
    private final List<Sender> senders;
    private final Clock clock;

    AlertsController(Alerts alerts, LookOut lookOut, List<Sender> senders, Clock clock) {
        this.alerts = alerts;
        this.lookOut = lookOut;
        this.senders = List.copyOf(senders);
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<AlertsJson> list(
            @RequestParam(defaultValue = "open") String state, @RequestParam(defaultValue = "200") int limit) {
        if (!state.equals("open") && !state.equals("all")) {
            throw AlertRefusal.wrong("WRONG_PARAMETER", "state: open or all");
        }
        if (limit < 1 || limit > MOST_LISTED) {
            throw AlertRefusal.wrong("WRONG_PARAMETER", "limit: from 1 to " + MOST_LISTED);
        }
        AlertsJson body = new AlertsJson(
                alerts.list(state.equals("open"), limit).stream()
                        .map(AlertJson::of)
                        .toList(),
                alerts.silences(LocalDate.now(clock)).stream()
                        .map(SilenceJson::of)
                        .toList(),
                senders.stream()
                        .filter(Sender::isSet)
                        .map(sender -> sender.way().word())
                        .sorted()
                        .toList());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    @GetMapping("/{id}")
    AlertJson one(@PathVariable String id) {
        return AlertJson.of(found(id));
    }

    /** Looks now; what is new is told like always. */
    @PostMapping("/look")
    Map<String, Integer> look() {
        return Map.of("raised", lookOut.look());
    }

    @PostMapping("/{id}/acknowledge")
    AlertJson acknowledge(@PathVariable String id, @RequestBody NoteBody body, @Nullable Principal who) {
        Alert alert = found(id);
        String note = body.note() == null ? "" : body.note().strip();
        if (note.length() > MOST_TEXT) {
            throw AlertRefusal.wrong("WRONG_PARAMETER", "note: at most " + MOST_TEXT + " characters");
        }
        alerts.acknowledge(alert.id(), name(who), note, clock.instant());
        return AlertJson.of(found(id));
    }

    private Alert found(String id) {
        return alerts.find(id).orElseThrow(() -> AlertRefusal.none("ALERT"));
    }

    private static String name(@Nullable Principal who) {
        return who == null ? "unknown" : who.getName();
    }
}
