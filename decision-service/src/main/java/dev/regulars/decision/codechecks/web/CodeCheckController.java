package dev.regulars.decision.codechecks.web;

import dev.regulars.decision.codechecks.CodeChecks;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.web.IdentifierReader;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends codes. They are told with the purchase or the hold, so that no address and no log holds one. */
@RestController
class CodeCheckController {

    private final CodeChecks checks;
    private final IdentifierReader identifiers;

    CodeCheckController(CodeChecks checks, IdentifierReader identifiers) {
        this.checks = checks;
        this.identifiers = identifiers;
    }

    @PostMapping(path = "/v1/points/code-checks", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> send(HttpServletRequest request) throws IOException {
        Fields.Result<Identifier> read = Fields.read(BodyLimit.read(request), identifiers::read);
        if (read instanceof Fields.Result.Refused<Identifier> refused) {
            return Answers.problem(refused.problem());
        }
        CodeChecks.Sending sending = checks.send(((Fields.Result.Read<Identifier>) read).value());
        return sending.problem() == null
                ? Answers.json(202, Json.write(java.util.Objects.requireNonNull(sending.sent())))
                : Answers.problem(sending.problem());
    }
}
