package dev.regulars.decision.feedback.web;

import dev.regulars.decision.feedback.FeedbackBook;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Json;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What members said, in their words, over HTTP. */
@RestController
class FeedbackListController {

    private static final int PAGE = 100;

    private final FeedbackBook book;

    FeedbackListController(FeedbackBook book) {
        this.book = book;
    }

    record ListJson(List<FeedbackJson> feedback, boolean more) {}

    @GetMapping("/v1/feedback")
    ResponseEntity<byte[]> list(
            @RequestParam(defaultValue = "") String storeId, @RequestParam(defaultValue = "") String after) {
        List<FeedbackJson> page =
                book.page(storeId, after, PAGE).stream().map(FeedbackJson::of).toList();
        return Answers.json(200, Json.write(new ListJson(page, page.size() == PAGE)));
    }
}
