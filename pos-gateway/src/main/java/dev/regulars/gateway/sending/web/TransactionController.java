package dev.regulars.gateway.sending.web;

import dev.regulars.gateway.sending.Outcome;
import dev.regulars.gateway.sending.SendTransaction;
import dev.regulars.gateway.transaction.Reading;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.transaction.json.TransactionReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Where a transaction comes in. */
@RestController
class TransactionController {
    private final TillRequests requests;
    private final TransactionReader reader;
    private final SendTransaction sending;
    private final Problems problems;
    private final JsonMapper json;

    TransactionController(
            TillRequests requests,
            TransactionReader reader,
            SendTransaction sending,
            Problems problems,
            JsonMapper json) {
        this.requests = requests;
        this.reader = reader;
        this.sending = sending;
        this.problems = problems;
        this.json = json;
    }

    @PostMapping(path = "/pos/v1/transactions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> send(HttpServletRequest request) throws IOException {
        return requests.with(request, (till, body) -> {
            Reading reading = reader.read(body, till);
            return reading instanceof Reading.WellFormed wellFormed
                    ? answer(sending.send(wellFormed.transaction()))
                    : problems.of(((Reading.Refused) reading).refusal());
        });
    }

    private ResponseEntity<byte[]> answer(Outcome outcome) {
        if (outcome instanceof Outcome.Decided decided) {
            return with(HttpStatus.OK.value(), MediaType.APPLICATION_JSON, decided.decision());
        }
        if (outcome instanceof Outcome.Refused refused) {
            return with(refused.status(), MediaType.APPLICATION_PROBLEM_JSON, refused.problem());
        }
        if (outcome instanceof Outcome.Queued queued) {
            Accepted accepted = new Accepted(queued.transactionId(), queued.decisionId(), "queued");
            return with(HttpStatus.ACCEPTED.value(), MediaType.APPLICATION_JSON, json.writeValueAsBytes(accepted));
        }
        return problems.of(
                ReasonCode.QUEUE_UNAVAILABLE, "neither the decision service nor the queue answers; nothing was stored");
    }

    private static ResponseEntity<byte[]> with(int status, MediaType type, byte[] body) {
        return ResponseEntity.status(status).contentType(type).body(body);
    }
}
