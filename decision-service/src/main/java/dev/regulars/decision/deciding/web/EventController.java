package dev.regulars.decision.deciding.web;

import dev.regulars.decision.deciding.DecideTransaction;
import dev.regulars.decision.deciding.EventReader;
import dev.regulars.decision.deciding.MemberChallenges;
import dev.regulars.decision.deciding.Result;
import dev.regulars.decision.deciding.Submission;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.engine.ChallengeProgress;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What members do beside buying; decided and committed as purchases are. */
@RestController
class EventController {

    private final EventReader reader;
    private final DecideTransaction decide;
    private final MemberChallenges challenges;

    EventController(EventReader reader, DecideTransaction decide, MemberChallenges challenges) {
        this.reader = reader;
        this.decide = decide;
        this.challenges = challenges;
    }

    /** What takes an event back that is not here yet. */
    private record Kept(String id, String decisionId, String status) {}

    private record Challenges(String memberId, List<ChallengeProgress> challenges) {}

    @PostMapping(path = "/v1/events", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> event(HttpServletRequest request) throws IOException {
        return commit(reader.read(BodyLimit.read(request)));
    }

    @PostMapping(path = "/v1/events/reversals", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> reversal(HttpServletRequest request) throws IOException {
        return commit(reader.readReversal(BodyLimit.read(request)));
    }

    @GetMapping("/v1/members/{memberId}/challenges")
    ResponseEntity<byte[]> challenges(@PathVariable String memberId) {
        return challenges
                .of(memberId)
                .map(all -> Answers.json(200, Json.write(new Challenges(memberId, all))))
                .orElseGet(() -> Answers.problem(Problem.of(ProblemCode.MEMBER_NOT_FOUND, null)));
    }

    private ResponseEntity<byte[]> commit(Fields.Result<Submission> read) {
        if (read instanceof Fields.Result.Refused<Submission> refused) {
            return Answers.problem(refused.problem());
        }
        Result result = decide.commit(((Fields.Result.Read<Submission>) read).value());
        if (result instanceof Result.Kept kept) {
            return Answers.json(
                    202, Json.write(new Kept(kept.transactionId(), kept.decisionId(), "waiting-for-event")));
        }
        return result instanceof Result.Answered answered
                ? Answers.json(200, answered.json())
                : Answers.problem(((Result.Refused) result).problem());
    }
}
