package dev.regulars.gateway.asking.web;

import dev.regulars.gateway.asking.DecisionDesk;
import dev.regulars.gateway.sending.web.Problems;
import dev.regulars.gateway.sending.web.TillRequests;
import dev.regulars.gateway.transaction.json.PointsQuestionReader;
import dev.regulars.gateway.transaction.json.PointsQuestionReader.Question;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Points during checkout: set aside, freed, and the code that a member tells before they pay. */
@RestController
class PointsController {
    private final TillRequests requests;
    private final PointsQuestionReader reader;
    private final DecisionDesk desk;
    private final Replies replies;
    private final Problems problems;

    PointsController(
            TillRequests requests, PointsQuestionReader reader, DecisionDesk desk, Replies replies, Problems problems) {
        this.requests = requests;
        this.reader = reader;
        this.desk = desk;
        this.replies = replies;
        this.problems = problems;
    }

    @PostMapping(path = "/pos/v1/points/holds", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> hold(HttpServletRequest request) throws IOException {
        return ask(request, reader::hold, "/v1/points/holds");
    }

    @PostMapping(path = "/pos/v1/points/holds/releases", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> release(HttpServletRequest request) throws IOException {
        return ask(request, reader::release, "/v1/points/holds/releases");
    }

    @PostMapping(path = "/pos/v1/points/code-checks", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> sendCode(HttpServletRequest request) throws IOException {
        return ask(request, reader::codeCheck, "/v1/points/code-checks");
    }

    private ResponseEntity<byte[]> ask(HttpServletRequest request, Function<byte[], Question> read, String path)
            throws IOException {
        return requests.with(request, (till, body) -> {
            Question question = read.apply(body);
            return question.body() == null
                    ? problems.of(Objects.requireNonNull(question.refusal()))
                    : replies.of(desk.ask(path, question.body()));
        });
    }
}
