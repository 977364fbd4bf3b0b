package dev.regulars.decision.operations.web;

import dev.regulars.decision.deciding.Operations.Outcome;
import dev.regulars.decision.operations.AdjustPoints;
import dev.regulars.decision.operations.MergeMembers;
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

/** What is done to members by hand. Each is answered with its decision; repeated, with the same. */
@RestController
class OperationsController {

    private final AdjustPoints adjust;
    private final ReleasePoints release;
    private final TransferPoints transfer;
    private final MergeMembers merge;

    OperationsController(AdjustPoints adjust, ReleasePoints release, TransferPoints transfer, MergeMembers merge) {
        this.adjust = adjust;
        this.release = release;
        this.transfer = transfer;
        this.merge = merge;
    }

    @PostMapping(path = "/v1/members/{memberId}/adjustments", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> adjust(@PathVariable String memberId, HttpServletRequest request) throws IOException {
        return answer(request, OperationBodies::adjustment, adjustment -> adjust.adjust(memberId, adjustment));
    }

    @PostMapping(path = "/v1/members/{memberId}/merges", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> merge(@PathVariable String memberId, HttpServletRequest request) throws IOException {
        return answer(request, fields -> OperationBodies.merge(memberId, fields), merge::merge);
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
