package dev.regulars.decision.messages.web;

import dev.regulars.decision.consents.Consent;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.messages.UnsubscribeLinks;
import dev.regulars.decision.messages.UnsubscribeLinks.Stop;
import java.time.Clock;
import java.util.Optional;
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
                .map(stop -> LinkPage.of(
                        200, "Stop these messages?", """
                        <p>You get %s.</p>
                        <form method="post"><button>No more of these</button></form>
                        """.formatted(AllowedWords.of(stop.channel(), stop.purpose()))))
                .orElseGet(LinkPage::brokenLink);
    }

    @PostMapping("/unsubscribe/{token}")
    ResponseEntity<byte[]> stop(@PathVariable String token) {
        Optional<Stop> known = links.read(token);
        if (known.isEmpty()) {
            return LinkPage.brokenLink();
        }
        Stop stop = known.get();
        // Erased members have nothing to withdraw; for them, too, it is done.
        var unused = consents.withdraw(
                stop.memberId(),
                new Consent(stop.channel(), stop.purpose(), false, clock.instant(), "unsubscribe link", WORDING));
        return LinkPage.of(
                200, "Done", "<p>You get no more %s.</p>".formatted(AllowedWords.of(stop.channel(), stop.purpose())));
    }
}
