package dev.regulars.decision.operations.web;

import dev.regulars.decision.deciding.Result;
import dev.regulars.decision.operations.ClaimSale;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A sale whose receipt a member brings later. */
@RestController
class ClaimController {

    private final ClaimSale claims;

    ClaimController(ClaimSale claims) {
        this.claims = claims;
    }

    @PostMapping(path = "/v1/members/{memberId}/claims", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> claim(@PathVariable String memberId, HttpServletRequest request) throws IOException {
        Fields.Result<String> read = Fields.read(BodyLimit.read(request), OperationBodies::sale);
        if (read instanceof Fields.Result.Refused<String> refused) {
            return Answers.problem(refused.problem());
        }
        Result result = claims.claim(memberId, ((Fields.Result.Read<String>) read).value());
        return result instanceof Result.Answered answered
                ? Answers.json(200, answered.json())
                : Answers.problem(((Result.Refused) result).problem());
    }
}
