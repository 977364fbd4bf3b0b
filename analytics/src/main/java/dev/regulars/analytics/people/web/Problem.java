package dev.regulars.analytics.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What is refused at the door. The words hold no character that JSON would escape. */
enum Problem {
    SIGN_IN_NEEDED(401, "Nobody is signed in"),
    CSRF_TOKEN_WRONG(403, "The request did not come from this service's own page; load the page again"),
    ROLE_NEEDED(403, "None of your roles allows this"),
    SIGN_IN_REFUSED(403, "Name and password are not right, or cannot be used now"),
    TOO_MANY_SIGN_INS(429, "Too many wrong passwords from here; wait"),
    STUDIO_AWAY(503, "The decision service, which knows the people, does not answer"),
    BODY_INVALID(400, "The body is not as docs/api/openapi.yaml says");

    private final int status;
    private final String title;

    Problem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    byte[] body() {
        String body = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"code\":\"%s\"}"
                .formatted(title, status, name());
        return body.getBytes(StandardCharsets.UTF_8);
    }

    ResponseEntity<byte[]> answer() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body());
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(body());
    }
}
