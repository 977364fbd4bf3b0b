package dev.regulars.gateway.asking.web;

import dev.regulars.gateway.transaction.json.PointsQuestionReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Points during checkout: set aside, freed, and the code that a member tells before they pay. */
@RestController
class PointsController {
    private final Asking asking;
    private final PointsQuestionReader reader;

    PointsController(Asking asking, PointsQuestionReader reader) {
        this.asking = asking;
        this.reader = reader;
    }

    @PostMapping(path = "/pos/v1/points/holds", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> hold(HttpServletRequest request) throws IOException {
        return asking.ask(request, (till, body) -> reader.hold(body), "/v1/points/holds");
    }

    @PostMapping(path = "/pos/v1/points/holds/releases", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> release(HttpServletRequest request) throws IOException {
        return asking.ask(request, (till, body) -> reader.release(body), "/v1/points/holds/releases");
    }

    @PostMapping(path = "/pos/v1/points/code-checks", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> sendCode(HttpServletRequest request) throws IOException {
        return asking.ask(request, (till, body) -> reader.codeCheck(body), "/v1/points/code-checks");
    }
}
