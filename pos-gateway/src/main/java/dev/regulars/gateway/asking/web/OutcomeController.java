package dev.regulars.gateway.asking.web;

import dev.regulars.gateway.asking.DecisionDesk;
import dev.regulars.gateway.asking.RefusedLater;
import dev.regulars.gateway.asking.Reply;
import dev.regulars.gateway.sending.web.Problems;
import dev.regulars.gateway.sending.web.TillRequests;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.transaction.ReasonCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What became of a transaction, for a till that was told 202. */
@RestController
class OutcomeController {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~-]{1,64}");
    private final TillRequests requests;
    private final DecisionDesk desk;
    private final RefusedLater refused;
    private final Replies replies;
    private final Problems problems;
    private final JsonMapper json;

    OutcomeController(
            TillRequests requests,
            DecisionDesk desk,
            RefusedLater refused,
            Replies replies,
            Problems problems,
            JsonMapper json) {
        this.requests = requests;
        this.desk = desk;
        this.refused = refused;
        this.replies = replies;
        this.problems = problems;
        this.json = json;
    }

    @GetMapping("/pos/v1/transactions/{transactionId}")
    ResponseEntity<byte[]> outcome(HttpServletRequest request, @PathVariable String transactionId) throws IOException {
        return requests.of(
                request,
                till -> ID.matcher(transactionId).matches()
                        ? outcome(till, transactionId)
                        : problems.of(ReasonCode.NOT_FOUND, "no transaction has such an id"));
    }

    private ResponseEntity<byte[]> outcome(Till till, String transactionId) {
        String decisionId = PosTransaction.SOURCE + ":" + transactionId;
        Optional<Reply> reply = desk.look("/v1/decisions/" + decisionId);
        boolean decided = reply.filter(one -> one.status() == 200).isPresent();
        Optional<RefusedLater.Letter> letter = decided ? Optional.empty() : refused.of(decisionId);
        String store = decided
                ? reply.get().storeId()
                : letter.map(RefusedLater.Letter::storeId).orElse(null);
        if (isOfOtherStore(till, store)) {
            return problems.of(ReasonCode.STORE_NOT_ALLOWED, "the transaction is another store's");
        }
        return letter.map(one -> refused(transactionId, decisionId, one)).orElseGet(() -> replies.of(reply));
    }

    private static boolean isOfOtherStore(Till till, @Nullable String store) {
        return store != null && !till.maySendFor(store);
    }

    private ResponseEntity<byte[]> refused(String transactionId, String decisionId, RefusedLater.Letter letter) {
        Outcome outcome = new Outcome(transactionId, decisionId, "refused", letter.code(), letter.reason());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(outcome));
    }
}
