package dev.regulars.decision.messages.web;

import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.messages.ConfirmLinks;
import dev.regulars.decision.messages.ConfirmLinks.Agreed;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where members confirm what they agreed to. To look changes nothing, as mail scanners look at every link. */
@RestController
class ConfirmController {

    private final ConfirmLinks links;
    private final ConsentBook consents;
    private final Clock clock;

    ConfirmController(ConfirmLinks links, ConsentBook consents, Clock clock) {
        this.links = links;
        this.consents = consents;
        this.clock = clock;
    }

    @GetMapping("/confirm/{token}")
    ResponseEntity<byte[]> look(@PathVariable String token) {
        return links.read(token)
                .map(agreed -> LinkPage.of(200, "Do you want these messages?", """
                        <p>You asked for %s. If it was not you, close this page, and you get none.</p>
                        <form method="post"><button>Yes, send them to me</button></form>
                        """.formatted(
                                AllowedWords.of(agreed.channel(), agreed.purpose()))))
                .orElseGet(LinkPage::brokenLink);
    }

    @PostMapping("/confirm/{token}")
    ResponseEntity<byte[]> confirm(@PathVariable String token) {
        Optional<Agreed> known = links.read(token);
        if (known.isEmpty()) {
            return LinkPage.brokenLink();
        }
        Agreed agreed = known.get();
        boolean holds = consents.confirm(
                        agreed.memberId(), agreed.channel(), agreed.purpose(), agreed.at(), clock.instant())
                .filter(now -> now.allows(agreed.channel(), agreed.purpose()))
                .isPresent();
        String words = AllowedWords.of(agreed.channel(), agreed.purpose());
        return holds
                ? LinkPage.of(200, "Done", "<p>You get %s.</p>".formatted(words))
                : LinkPage.of(410, "This is over", """
                        <p>You have said no to %s since, or are no member any more. Nothing was changed.</p>
                        """.formatted(words));
    }
}
