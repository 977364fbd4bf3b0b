package dev.regulars.decision.deciding.web;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.deciding.PointsStatement;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A member's points, for those who are asked about them. */
@RestController
class PointsController {

    private final Accounts accounts;
    private final Programs programs;
    private final Clock clock;

    PointsController(Accounts accounts, Programs programs, Clock clock) {
        this.accounts = accounts;
        this.programs = programs;
        this.clock = clock;
    }

    @GetMapping("/v1/members/{memberId}/points")
    ResponseEntity<byte[]> points(@PathVariable String memberId) {
        return accounts.find(memberId)
                .filter(account -> account.member() && !account.key().erased())
                .map(this::answer)
                .orElseGet(() -> Answers.problem(Problem.of(ProblemCode.MEMBER_NOT_FOUND, null)));
    }

    private ResponseEntity<byte[]> answer(Account account) {
        return Answers.json(200, Json.write(PointsStatement.of(account, programs.live(), clock.instant())));
    }
}
