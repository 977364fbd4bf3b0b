package dev.regulars.decision.messages.web;

import dev.regulars.decision.consents.Consent;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.messages.UnsubscribeLinks;
import dev.regulars.decision.messages.UnsubscribeLinks.Stop;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the links of messages lead. To look changes nothing, as mail scanners look at every link; the button, and the
 * one of mail programs (RFC 8058), withdraw the consent.
 */
@RestController
class UnsubscribeController {

    private static final String WORDING = "No more of these";
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'";

    private final UnsubscribeLinks links;
    private final ConsentBook consents;
    private final Clock clock;

    UnsubscribeController(UnsubscribeLinks links, ConsentBook consents, Clock clock) {
        this.links = links;
        this.consents = consents;
        this.clock = clock;
    }

    @GetMapping("/unsubscribe/{token}")
    ResponseEntity<byte[]> look(@PathVariable String token) {
        return links.read(token)
                .map(stop -> page(200, "Stop these messages?", """
                        <p>You get %s about %s.</p>
                        <form method="post"><button>No more of these</button></form>
                        """.formatted(what(stop), about(stop))))
                .orElseGet(UnsubscribeController::notOurs);
    }

    @PostMapping("/unsubscribe/{token}")
    ResponseEntity<byte[]> stop(@PathVariable String token) {
        Optional<Stop> known = links.read(token);
        if (known.isEmpty()) {
            return notOurs();
        }
        Stop stop = known.get();
        // Erased members have nothing to withdraw; for them, too, it is done.
        var unused = consents.withdraw(
                stop.memberId(),
                new Consent(stop.channel(), stop.purpose(), false, clock.instant(), "unsubscribe link", WORDING));
        return page(200, "Done", "<p>You get no more %s about %s.</p>".formatted(what(stop), about(stop)));
    }

    private static String what(Stop stop) {
        return switch (stop.channel()) {
            case EMAIL -> "e-mails";
            case SMS -> "text messages";
        };
    }

    private static String about(Stop stop) {
        return switch (stop.purpose()) {
            case PROGRAM -> "your points, vouchers and tier";
            case OFFERS -> "offers";
            case FEEDBACK -> "how your purchase was";
        };
    }

    private static ResponseEntity<byte[]> notOurs() {
        return page(
                404, "This link does not work", "<p>It may have been cut off. Try the link of a newer message.</p>");
    }

    private static ResponseEntity<byte[]> page(int status, String title, String body) {
        String html = """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%s</title><link rel="stylesheet" href="/webjars/picocss__pico/css/pico.min.css"></head>
                <body><main class="container"><h1>%s</h1>%s</main></body>
                </html>
                """.formatted(title, title, body);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", POLICY)
                .body(html.getBytes(StandardCharsets.UTF_8));
    }
}
