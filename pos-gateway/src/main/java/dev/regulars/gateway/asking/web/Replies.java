package dev.regulars.gateway.asking.web;

import dev.regulars.gateway.asking.Reply;
import dev.regulars.gateway.sending.web.Problems;
import dev.regulars.gateway.transaction.ReasonCode;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The decision service's answers, handed on unchanged. */
@Component
class Replies {
    private final Problems problems;

    Replies(Problems problems) {
        this.problems = problems;
    }

    ResponseEntity<byte[]> of(Optional<Reply> reply) {
        return reply.map(one -> ResponseEntity.status(one.status())
                        .header(HttpHeaders.CONTENT_TYPE, one.contentType())
                        .body(one.body()))
                .orElseGet(() -> problems.of(
                        ReasonCode.DECISION_UNAVAILABLE,
                        "the decision service does not answer in time; a sale can be sent all the same"));
    }
}
