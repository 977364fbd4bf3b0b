package dev.regulars.gateway.sending.web;

import dev.regulars.gateway.sending.Outcome;
import dev.regulars.gateway.sending.SendTransaction;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.tills.Tills;
import dev.regulars.gateway.transaction.Reading;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.transaction.json.TransactionReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Where a transaction comes in. Who sends is checked before a byte of the body is read. */
@RestController
class TransactionController {
    private final Tills tills;
    private final TransactionReader reader;
    private final SendTransaction sending;
    private final Problems problems;
    private final JsonMapper json;
    private final int maxBody;

    TransactionController(
            Tills tills,
            TransactionReader reader,
            SendTransaction sending,
            Problems problems,
            JsonMapper json,
            WebSettings settings) {
        this.tills = tills;
        this.reader = reader;
        this.sending = sending;
        this.problems = problems;
        this.json = json;
        this.maxBody = Math.toIntExact(settings.maxBody().toBytes());
    }

    @PostMapping(path = "/pos/v1/transactions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> send(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            HttpServletRequest request)
            throws IOException {
        Optional<Till> till = tills.holderOf(authorization);
        if (till.isEmpty()) {
            return problems.of(ReasonCode.TILL_KEY_INVALID, "send the till's key as `Authorization: Bearer <key>`");
        }
        Optional<byte[]> body = BodyReader.read(request.getInputStream(), request.getContentLengthLong(), maxBody);
        if (body.isEmpty()) {
            return problems.of(ReasonCode.BODY_TOO_LARGE, "at most " + maxBody + " bytes are read");
        }
        Reading reading = reader.read(body.get(), till.get());
        if (reading instanceof Reading.WellFormed wellFormed) {
            return answer(sending.send(wellFormed.transaction()));
        }
        return problems.of(((Reading.Refused) reading).refusal());
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
