package dev.regulars.decision.messages.sms.web;

import dev.regulars.decision.messages.sms.http.Callback;
import dev.regulars.decision.messages.sms.http.Callback.Taken;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a provider of text messages calls back with, over HTTP. */
@RestController
class CallbackController {

    private static final int MOST_BYTES = 256 << 10;

    private final ObjectProvider<Callback> callbacks;

    CallbackController(ObjectProvider<Callback> callbacks) {
        this.callbacks = callbacks;
    }

    private interface Taking {
        Taken take(Callback callback, byte[] body, String signature);
    }

    @PostMapping(path = "/v1/messages/receipts/{provider}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> receipts(@PathVariable String provider, HttpServletRequest request) throws IOException {
        return taken(request, (callback, body, signature) -> callback.receipts(provider, body, signature));
    }

    @PostMapping(path = "/v1/messages/replies/{provider}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> replies(@PathVariable String provider, HttpServletRequest request) throws IOException {
        return taken(request, (callback, body, signature) -> callback.replies(provider, body, signature));
    }

    private ResponseEntity<byte[]> taken(HttpServletRequest request, Taking taking) throws IOException {
        Callback callback = callbacks.getIfAvailable();
        if (callback == null) {
            return Answers.problem(Problem.of(ProblemCode.NOT_FOUND, null));
        }
        String signature = request.getHeader(callback.header());
        byte[] body = BodyLimit.read(request, MOST_BYTES);
        return switch (taking.take(callback, body, signature == null ? "" : signature)) {
            case YES -> ResponseEntity.noContent().build();
            case NOBODY -> Answers.problem(Problem.of(ProblemCode.NOT_FOUND, null));
            case NOT_SIGNED -> Answers.problem(Problem.of(ProblemCode.SIGNATURE_WRONG, null));
            case NOT_JSON -> Answers.problem(Problem.of(ProblemCode.MALFORMED_JSON, null));
            case TOO_MANY -> Answers.problem(Problem.of(ProblemCode.TOO_MANY_ENTRIES, "at most " + Callback.MOST));
        };
    }
}
