package dev.regulars.analytics.targets.web;

import dev.regulars.analytics.targets.Targets;
import dev.regulars.analytics.targets.TargetsFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What stores are to sell. */
@RestController
@RequestMapping("/analytics/v1/targets")
class TargetsController {
    private static final int MOST_BYTES = 4 << 20;

    private final Targets targets;

    TargetsController(Targets targets) {
        this.targets = targets;
    }

    @GetMapping
    TargetsJson all() {
        return TargetsJson.of(targets.all());
    }

    @PutMapping(consumes = "text/csv")
    ResponseEntity<?> put(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return problem(ProblemDetail.forStatus(HttpStatus.CONTENT_TOO_LARGE), "BODY_TOO_LARGE");
        }
        TargetsFile file = TargetsFile.read(new String(body, StandardCharsets.UTF_8));
        if (!file.wrong().isEmpty()) {
            ProblemDetail wrong = ProblemDetail.forStatusAndDetail(
                    HttpStatus.UNPROCESSABLE_CONTENT, "nothing of the file was taken, as rows are wrong");
            wrong.setProperty("rows", file.wrong());
            return problem(wrong, "WRONG_TARGETS");
        }
        targets.put(file.targets());
        return ResponseEntity.ok(TargetsJson.of(targets.all()));
    }

    private static ResponseEntity<ProblemDetail> problem(ProblemDetail problem, String code) {
        problem.setProperty("code", code);
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
