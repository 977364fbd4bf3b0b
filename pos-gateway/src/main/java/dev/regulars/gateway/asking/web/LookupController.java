package dev.regulars.gateway.asking.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.gateway.asking.DecisionDesk;
import dev.regulars.gateway.asking.Reply;
import dev.regulars.gateway.sending.web.Problems;
import dev.regulars.gateway.sending.web.TillRequests;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.transaction.ReasonCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What a till needs to know before it sells: who it is, what there is to sell, and what of a sale can come back. */
@RestController
class LookupController {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~-]{1,64}");
    private static final Pattern LIMIT = Pattern.compile("[0-9]{1,4}");

    private final TillRequests requests;
    private final DecisionDesk desk;
    private final Replies replies;
    private final Problems problems;
    private final JsonMapper json;

    LookupController(TillRequests requests, DecisionDesk desk, Replies replies, Problems problems, JsonMapper json) {
        this.requests = requests;
        this.desk = desk;
        this.replies = replies;
        this.problems = problems;
        this.json = json;
    }

    /** @param deciding whether the decision service answers now; if not, what is sent is decided later */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Self(@Nullable String storeId, @Nullable String tillId, boolean deciding) {}

    @GetMapping("/pos/v1/till")
    ResponseEntity<byte[]> self(HttpServletRequest request) throws IOException {
        return requests.of(request, till -> {
            Optional<Reply> program = desk.look("/v1/programs/current");
            boolean deciding = program.filter(reply -> reply.status() == 200).isPresent();
            byte[] self = json.writeValueAsBytes(new Self(till.storeId(), till.tillId(), deciding));
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(self);
        });
    }

    @GetMapping("/pos/v1/products")
    ResponseEntity<byte[]> products(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "1000") String limit)
            throws IOException {
        return requests.of(
                request,
                till -> LIMIT.matcher(limit).matches() && after.length() <= 64
                        ? replies.of(desk.look("/v1/programs/current/products?limit=" + limit + "&after="
                                + URLEncoder.encode(after, StandardCharsets.UTF_8)))
                        : problems.of(ReasonCode.INVALID_VALUE, "limit is a number from 1 to 5000, after is a SKU"));
    }

    @GetMapping("/pos/v1/transactions/{transactionId}/lines")
    ResponseEntity<byte[]> lines(HttpServletRequest request, @PathVariable String transactionId) throws IOException {
        return requests.of(
                request,
                till -> ID.matcher(transactionId).matches()
                        ? lines(
                                till,
                                desk.look("/v1/decisions/" + PosTransaction.SOURCE + ":" + transactionId + "/lines"))
                        : problems.of(ReasonCode.NOT_FOUND, "no transaction has such an id"));
    }

    private ResponseEntity<byte[]> lines(Till till, Optional<Reply> reply) {
        String store = reply.map(Reply::storeId).orElse(null);
        return store == null || till.maySendFor(store)
                ? replies.of(reply)
                : problems.of(ReasonCode.STORE_NOT_ALLOWED, "the transaction is another store's");
    }
}
