package dev.regulars.decision.feedback.web;

import dev.regulars.decision.feedback.Feedback;
import dev.regulars.decision.feedback.TakeFeedback;
import dev.regulars.decision.messages.FeedbackLinks;
import dev.regulars.decision.messages.FeedbackLinks.Asked;
import dev.regulars.decision.messages.web.LinkPage;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where members say how a purchase was: a form without scripts, which works on any phone. */
@RestController
class FeedbackController {

    private final FeedbackLinks links;
    private final TakeFeedback take;

    FeedbackController(FeedbackLinks links, TakeFeedback take) {
        this.links = links;
        this.take = take;
    }

    @GetMapping("/feedback/{token}")
    ResponseEntity<byte[]> look(@PathVariable String token) {
        return links.read(token).isPresent()
                ? LinkPage.of(200, "How was your visit?", form(""))
                : LinkPage.brokenLink();
    }

    @PostMapping(path = "/feedback/{token}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> say(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String score,
            @RequestParam(name = "comment", defaultValue = "") String typed) {
        Optional<Asked> known = links.read(token);
        if (known.isEmpty()) {
            return LinkPage.brokenLink();
        }
        if (!score.matches("10|\\d")) {
            return LinkPage.of(400, "How was your visit?", form("<p role=\"alert\">Please choose a number.</p>"));
        }
        String comment = typed.replace("\r\n", "\n"); // forms send two signs for one that the browser counts
        if (comment.length() > Feedback.LONGEST_COMMENT) {
            return LinkPage.of(400, "How was your visit?", form("<p role=\"alert\">Please say it in fewer words.</p>"));
        }
        Asked asked = known.get();
        return switch (take.take(
                asked.memberId(), asked.decisionId(), Integer.parseInt(score), comment, asked.channel())) {
            case YES -> LinkPage.of(200, "Thank you", "<p>The store hears of it.</p>");
            case BEFORE -> LinkPage.of(200, "Thank you", "<p>You have told us already.</p>");
            case NOT_THEIRS ->
                LinkPage.of(410, "This is over", "<p>This purchase is too long ago to tell us of it.</p>");
        };
    }

    private static String form(String problem) {
        String numbers = IntStream.rangeClosed(0, Feedback.MOST)
                .mapToObj(number -> "<label><input type=\"radio\" name=\"score\" value=\"%1$d\" required> %1$d</label>"
                        .formatted(number))
                .collect(Collectors.joining("\n"));
        return """
                %s<form method="post">
                <fieldset><legend>How likely are you to recommend us to a friend?
                From 0, not at all, to 10, very likely.</legend>%s</fieldset>
                <label>What should we know? <textarea name="comment" maxlength="%d" rows="4"></textarea></label>
                <button>Send</button></form>
                """.formatted(problem, numbers, Feedback.LONGEST_COMMENT);
    }
}
