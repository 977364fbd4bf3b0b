package dev.regulars.decision.messages.web;

import dev.regulars.decision.messages.CountSteps;
import dev.regulars.decision.messages.CountedLinks;
import dev.regulars.decision.messages.Step;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Links and pictures of mails. Whether it is counted or not, the member gets to where the link leads. */
@RestController
class CountedController {

    private static final Logger LOG = LoggerFactory.getLogger(CountedController.class);

    /** One point that nobody sees. */
    private static final byte[] PICTURE =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private final CountedLinks links;
    private final CountSteps steps;

    CountedController(CountedLinks links, CountSteps steps) {
        this.links = links;
        this.steps = steps;
    }

    @GetMapping("/click/{token}")
    ResponseEntity<byte[]> click(@PathVariable String token, HttpServletRequest request) {
        return links.readClick(token)
                .map(click -> {
                    count(click.reference(), Step.CLICKED, request);
                    return quiet(HttpStatus.FOUND)
                            .location(URI.create(click.address()))
                            .body(new byte[0]);
                })
                .orElseGet(LinkPage::brokenLink);
    }

    @GetMapping("/opened/{token}")
    ResponseEntity<byte[]> open(@PathVariable String token, HttpServletRequest request) {
        return links.readOpened(token)
                .map(reference -> {
                    count(reference, Step.OPENED, request);
                    return quiet(HttpStatus.OK).contentType(MediaType.IMAGE_GIF).body(PICTURE);
                })
                .orElseGet(LinkPage::brokenLink);
    }

    private static ResponseEntity.BodyBuilder quiet(HttpStatus status) {
        return ResponseEntity.status(status)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex");
    }

    private void count(String reference, Step step, HttpServletRequest request) {
        if (Looking.ahead(request)) {
            return;
        }
        try {
            steps.count(reference, step);
        } catch (DataAccessException storeIsAway) {
            LOG.warn("{} was not counted: {}", step, storeIsAway.getClass().getSimpleName());
        }
    }
}
