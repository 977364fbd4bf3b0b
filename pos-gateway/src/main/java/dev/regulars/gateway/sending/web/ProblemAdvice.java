package dev.regulars.gateway.sending.web;

import dev.regulars.gateway.transaction.ReasonCode;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What goes wrong before or outside the controller, in the same form. */
@RestControllerAdvice
class ProblemAdvice {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> nothingHere(NoResourceFoundException e) {
        return problems.of(ReasonCode.NOT_FOUND, "see the gateway's OpenAPI description");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> otherMethod(HttpRequestMethodNotSupportedException e) {
        return problems.of(ReasonCode.METHOD_NOT_ALLOWED, "see the gateway's OpenAPI description");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> otherMediaType(HttpMediaTypeNotSupportedException e) {
        return problems.of(
                ReasonCode.UNSUPPORTED_MEDIA_TYPE,
                "see the Content-Type in the gateway's OpenAPI description; transactions are application/json");
    }

    /** The sender broke off, or sent chunks that are none. */
    @ExceptionHandler
    ResponseEntity<byte[]> brokenBody(IOException e) {
        return problems.of(ReasonCode.MALFORMED_JSON, "the body broke off");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> bug(RuntimeException e) {
        // Only the kind and the place: a message may hold a part of the body.
        StackTraceElement[] stack = e.getStackTrace();
        log.error("failed with {} at {}", e.getClass().getName(), stack.length == 0 ? "?" : stack[0]);
        return problems.of(ReasonCode.INTERNAL, "it is safe to send the same transaction again");
    }
}
