package dev.regulars.gateway.asking.web;

import dev.regulars.gateway.asking.DecisionDesk;
import dev.regulars.gateway.sending.web.Problems;
import dev.regulars.gateway.sending.web.TillRequests;
import dev.regulars.gateway.transaction.Reading;
import dev.regulars.gateway.transaction.json.TransactionReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a basket would earn, before it is paid. */
@RestController
class QuoteController {
    private final TillRequests requests;
    private final TransactionReader reader;
    private final DecisionDesk desk;
    private final Replies replies;
    private final Problems problems;

    QuoteController(
            TillRequests requests, TransactionReader reader, DecisionDesk desk, Replies replies, Problems problems) {
        this.requests = requests;
        this.reader = reader;
        this.desk = desk;
        this.replies = replies;
        this.problems = problems;
    }

    @PostMapping(path = "/pos/v1/quotes", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> quote(HttpServletRequest request) throws IOException {
        return requests.with(request, (till, body) -> {
            Reading reading = reader.read(body, till);
            return reading instanceof Reading.WellFormed wellFormed
                    ? replies.of(desk.ask("/v1/quotes", wellFormed.transaction().body()))
                    : problems.of(((Reading.Refused) reading).refusal());
        });
    }
}
