package dev.regulars.decision.operations.web;

import dev.regulars.decision.deciding.Operations.Outcome;
import dev.regulars.decision.operations.AdjustPoints;
import dev.regulars.decision.operations.ReleasePoints;
import dev.regulars.decision.operations.TransferPoints;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Points by hand. Each is answered with its decision; repeated, with the same. */
@RestController
class PointsController {

    private final AdjustPoints adjust;
    private final ReleasePoints release;
    private final TransferPoints transfer;

    PointsController(AdjustPoints adjust, ReleasePoints release, TransferPoints transfer) {
        this.adjust = adjust;
        this.release = release;
        this.transfer = transfer;
    }

    @PostMapping(path = "/v1/members/{memberId}/adjustments", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> adjust(@PathVariable String memberId, HttpServletRequest request) throws IOException {
        return answer(request, OperationBodies::adjustment, adjustment -> adjust.adjust(memberId, adjustment));
    }

    @PostMapping(path = "/v1/transfers", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> transfer(HttpServletRequest request) throws IOException {
        return answer(request, OperationBodies::transfer, transfer::transfer);
    }

    @PostMapping("/v1/decisions/{decisionId}/release")
    ResponseEntity<byte[]> release(@PathVariable String decisionId) {
        return answer(release.release(decisionId));
    }

    static <T> ResponseEntity<byte[]> answer(
            HttpServletRequest request, Function<Fields, T> reader, Function<T, Outcome> use) throws IOException {
        Fields.Result<T> read = Fields.read(BodyLimit.read(request), reader);
        return read instanceof Fields.Result.Refused<T> refused
                ? Answers.problem(refused.problem())
                : answer(use.apply(((Fields.Result.Read<T>) read).value()));
    }

    private static ResponseEntity<byte[]> answer(Outcome outcome) {
        return outcome.problem() != null
                ? Answers.problem(outcome.problem())
                : Answers.json(200, Objects.requireNonNull(outcome.decision()).answer());
    }
}
