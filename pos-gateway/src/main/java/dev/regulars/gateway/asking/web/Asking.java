package dev.regulars.gateway.asking.web;

import dev.regulars.gateway.asking.DecisionDesk;
import dev.regulars.gateway.sending.web.Problems;
import dev.regulars.gateway.sending.web.TillRequests;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.json.Question;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A question of a till: who asks, is it well formed, and then the decision service's answer. */
@Component
class Asking {
    private final TillRequests requests;
    private final DecisionDesk desk;
    private final Replies replies;
    private final Problems problems;

    Asking(TillRequests requests, DecisionDesk desk, Replies replies, Problems problems) {
        this.requests = requests;
        this.desk = desk;
        this.replies = replies;
        this.problems = problems;
    }

    /** @param path of the decision service */
    ResponseEntity<byte[]> ask(HttpServletRequest request, BiFunction<Till, byte[], Question> read, String path)
            throws IOException {
        return requests.with(request, (till, body) -> {
            Question question = read.apply(till, body);
            return question.body() == null
                    ? problems.of(Objects.requireNonNull(question.refusal()))
                    : replies.of(desk.ask(path, question.body()));
        });
    }
}
