package dev.regulars.decision.deciding.web;

import dev.regulars.decision.deciding.DecideTransaction;
import dev.regulars.decision.deciding.FindDecision;
import dev.regulars.decision.deciding.QuoteTransaction;
import dev.regulars.decision.deciding.Result;
import dev.regulars.decision.deciding.Submission;
import dev.regulars.decision.deciding.SubmissionReader;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The main flow begins here: a body becomes a {@link Submission}, {@link DecideTransaction} does the rest. */
@RestController
class TransactionController {

    private final SubmissionReader reader;
    private final QuoteTransaction quote;
    private final DecideTransaction decide;
    private final FindDecision find;

    TransactionController(
            SubmissionReader reader, QuoteTransaction quote, DecideTransaction decide, FindDecision find) {
        this.reader = reader;
        this.quote = quote;
        this.decide = decide;
        this.find = find;
    }

    /** A return whose sale is not here yet. */
    private record Kept(String transactionId, String decisionId, String status) {}

    @PostMapping(path = "/v1/quotes", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> quote(HttpServletRequest request) throws IOException {
        return answer(BodyLimit.read(request), quote::quote);
    }

    @PostMapping(path = "/v1/transactions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> commit(HttpServletRequest request) throws IOException {
        return answer(BodyLimit.read(request), decide::commit);
    }

    @GetMapping("/v1/decisions/{decisionId}")
    ResponseEntity<byte[]> decision(@PathVariable String decisionId) {
        return answer(find.find(decisionId));
    }

    @GetMapping("/v1/decisions/{decisionId}/lines")
    ResponseEntity<byte[]> lines(@PathVariable String decisionId) {
        return answer(find.lines(decisionId));
    }

    private static ResponseEntity<byte[]> answer(Optional<FindDecision.Found> found) {
        return found.map(TransactionController::found)
                .orElseGet(() -> Answers.problem(Problem.of(ProblemCode.DECISION_NOT_FOUND, null)));
    }

    /** Store and language in headers, because the decision is answered as it was told to its till. */
    private static ResponseEntity<byte[]> found(FindDecision.Found found) {
        ResponseEntity<byte[]> answer = Answers.json(200, found.answer());
        HttpHeaders headers = new HttpHeaders(answer.getHeaders());
        if (found.storeId() != null) {
            headers.set("Regulars-Store", found.storeId());
        }
        if (found.language() != null) {
            headers.set("Regulars-Language", found.language());
        }
        return ResponseEntity.status(200).headers(headers).body(answer.getBody());
    }

    private ResponseEntity<byte[]> answer(byte[] body, Function<Submission, Result> use) {
        Fields.Result<Submission> read = reader.read(body);
        if (read instanceof Fields.Result.Refused<Submission> refused) {
            return Answers.problem(refused.problem());
        }
        Result result = use.apply(((Fields.Result.Read<Submission>) read).value());
        if (result instanceof Result.Kept kept) {
            return Answers.json(202, Json.write(new Kept(kept.transactionId(), kept.decisionId(), "waiting-for-sale")));
        }
        return result instanceof Result.Answered answered
                ? Answers.json(200, answered.json())
                : Answers.problem(((Result.Refused) result).problem());
    }
}
