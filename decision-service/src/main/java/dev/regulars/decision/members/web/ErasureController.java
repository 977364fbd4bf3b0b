package dev.regulars.decision.members.web;

import dev.regulars.decision.members.Members;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The right to be forgotten, over HTTP. */
@RestController
class ErasureController {

    private final Members members;
    private final Clock clock;

    ErasureController(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    record ErasureJson(String memberId, String erasedAt) {}

    @PostMapping("/v1/members/{memberId}/erasure")
    ResponseEntity<byte[]> erase(@PathVariable String memberId) {
        return members.erase(memberId, clock.instant())
                .map(at -> Answers.json(200, Json.write(new ErasureJson(memberId, at.toString()))))
                .orElseGet(() -> Answers.problem(Problem.of(ProblemCode.MEMBER_NOT_FOUND, null)));
    }
}
