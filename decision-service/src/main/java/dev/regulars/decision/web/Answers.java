package dev.regulars.decision.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers as bytes, so that what is stored and what is sent cannot differ. */
public final class Answers {

    private static final String RETRY_AFTER_SECONDS = "1";

    private Answers() {}

    public static ResponseEntity<byte[]> json(int status, String json) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.getBytes(StandardCharsets.UTF_8));
    }

    public static ResponseEntity<byte[]> problem(Problem problem) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == 503 || problem.code() == ProblemCode.CONTENDED) {
            answer.header("Retry-After", RETRY_AFTER_SECONDS);
        } else if (problem.status() == 429) {
            answer.header("Retry-After", "60");
        }
        return answer.body(Json.write(problem).getBytes(StandardCharsets.UTF_8));
    }
}
