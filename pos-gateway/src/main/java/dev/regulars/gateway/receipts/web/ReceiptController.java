package dev.regulars.gateway.receipts.web;

import dev.regulars.gateway.asking.DecisionDesk;
import dev.regulars.gateway.asking.Reply;
import dev.regulars.gateway.receipts.ReceiptText;
import dev.regulars.gateway.sending.web.Problems;
import dev.regulars.gateway.sending.web.TillRequests;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.transaction.ReasonCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lines for the receipt of a transaction that is decided. */
@RestController
class ReceiptController {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~-]{1,64}");
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final TillRequests requests;
    private final DecisionDesk desk;
    private final ReceiptText text;
    private final Problems problems;

    ReceiptController(TillRequests requests, DecisionDesk desk, ReceiptText text, Problems problems) {
        this.requests = requests;
        this.desk = desk;
        this.text = text;
        this.problems = problems;
    }

    @GetMapping("/pos/v1/transactions/{transactionId}/receipt")
    ResponseEntity<byte[]> receipt(HttpServletRequest request, @PathVariable String transactionId) throws IOException {
        return requests.of(request, till -> receipt(till, transactionId, request));
    }

    private ResponseEntity<byte[]> receipt(Till till, String transactionId, HttpServletRequest request) {
        Optional<Reply> reply = ID.matcher(transactionId).matches()
                ? desk.look("/v1/decisions/" + PosTransaction.SOURCE + ":" + transactionId)
                : Optional.empty();
        if (reply.isEmpty() || reply.get().status() != 200) {
            return problems.of(ReasonCode.NOT_FOUND, "nothing to print: it is not decided, or not yet");
        }
        Reply decided = reply.get();
        if (decided.storeId() != null && !till.maySendFor(decided.storeId())) {
            return problems.of(ReasonCode.STORE_NOT_ALLOWED, "the transaction is another store's");
        }
        String lines = text.of(decided.body(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), decided.language());
        return ResponseEntity.ok().contentType(TEXT).body(lines.getBytes(StandardCharsets.UTF_8));
    }
}
