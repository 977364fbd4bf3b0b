package dev.regulars.decision.feedback.web;

import dev.regulars.decision.feedback.Feedback;
import dev.regulars.decision.feedback.FeedbackBook;
import dev.regulars.decision.feedback.NewestFeedback;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What members said, in their words, over HTTP. */
@RestController
class FeedbackListController {

    private static final int PAGE = 100;
    private static final String NEWEST = "newest";

    private final FeedbackBook book;
    private final NewestFeedback newest;

    FeedbackListController(FeedbackBook book, NewestFeedback newest) {
        this.book = book;
        this.newest = newest;
    }

    record ListJson(List<FeedbackJson> feedback, boolean more) {}

    /** Of a day the newest come first, too. */
    @GetMapping("/v1/feedback")
    ResponseEntity<byte[]> list(
            @RequestParam(defaultValue = "") String storeId,
            @RequestParam(defaultValue = "id") String order,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String after) {
        if (!order.equals("id") && !order.equals(NEWEST)) {
            return Answers.problem(Problem.of(ProblemCode.INVALID_VALUE, "order must be one of id, newest"));
        }
        Optional<TypedDay> typed = TypedDay.of(day);
        if (typed.isEmpty()) {
            return Answers.problem(TypedDay.WRONG);
        }
        List<Feedback> page = order.equals(NEWEST) || !day.isEmpty()
                ? newest.page(storeId, typed.get().day(), after, PAGE)
                : book.page(storeId, after, PAGE);
        List<FeedbackJson> shown = page.stream().map(FeedbackJson::of).toList();
        return Answers.json(200, Json.write(new ListJson(shown, page.size() == PAGE)));
    }
}
