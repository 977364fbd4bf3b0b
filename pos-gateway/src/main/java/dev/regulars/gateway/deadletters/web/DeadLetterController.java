package dev.regulars.gateway.deadletters.web;

import dev.regulars.gateway.deadletters.Attempt;
import dev.regulars.gateway.deadletters.Attempts;
import dev.regulars.gateway.deadletters.DeadLetter;
import dev.regulars.gateway.deadletters.DeadLetters;
import dev.regulars.gateway.deadletters.Resend;
import dev.regulars.gateway.sending.web.Problems;
import dev.regulars.gateway.sending.web.TillRequests;
import dev.regulars.gateway.tills.KeyName;
import dev.regulars.gateway.transaction.ReasonCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** For keys that name no store. Bodies are not shown: they hold personal data. */
@RestController
class DeadLetterController {
    private static final int MAX_PAGE = 100;
    private final TillRequests requests;
    private final DeadLetters letters;
    private final Resend resend;
    private final Attempts attempts;
    private final Problems problems;
    private final JsonMapper json;

    DeadLetterController(
            TillRequests requests,
            DeadLetters letters,
            Resend resend,
            Attempts attempts,
            Problems problems,
            JsonMapper json) {
        this.attempts = attempts;
        this.requests = requests;
        this.letters = letters;
        this.resend = resend;
        this.problems = problems;
        this.json = json;
    }

    @GetMapping("/pos/v1/dead-letters")
    ResponseEntity<byte[]> list(
            HttpServletRequest request,
            @RequestParam(name = "from", defaultValue = "0") String from,
            @RequestParam(name = "limit", defaultValue = "50") String limit)
            throws IOException {
        if (!from.matches("\\d{1,18}") || !limit.matches("[1-9]\\d{0,2}") || Integer.parseInt(limit) > MAX_PAGE) {
            return problems.of(ReasonCode.INVALID_VALUE, "`from` must be a number, and `limit` from 1 to " + MAX_PAGE);
        }
        return ofOffice(request, () -> {
            Optional<List<DeadLetter>> page = letters.page(Long.parseLong(from), Integer.parseInt(limit));
            return page.map(found -> ResponseEntity.ok()
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(json.writeValueAsBytes(DeadLetterPage.of(found, attempts, Long.parseLong(from)))))
                    .orElseGet(this::storeAway);
        });
    }

    @PostMapping("/pos/v1/dead-letters/{number}/resend")
    ResponseEntity<byte[]> resend(HttpServletRequest request, @PathVariable("number") String number)
            throws IOException {
        return ofOffice(request, () -> resend(number, KeyName.of(request.getHeader(HttpHeaders.AUTHORIZATION))));
    }

    private ResponseEntity<byte[]> resend(String number, String by) {
        if (!number.matches("\\d{1,18}")) {
            return problems.of(ReasonCode.NOT_FOUND, "no such dead letter");
        }
        Optional<List<DeadLetter>> page = letters.page(Long.parseLong(number), 1);
        if (page.isEmpty()) {
            return storeAway();
        }
        return page.get().stream()
                .filter(letter -> letter.number() == Long.parseLong(number))
                .findFirst()
                .map(letter -> answer(resend(letter, by)))
                .orElseGet(() -> problems.of(ReasonCode.NOT_FOUND, "no such dead letter"));
    }

    private Resend.Result resend(DeadLetter letter, String by) {
        Resend.Result result = resend.resend(letter);
        attempts.note(letter, new Attempt(Instant.now(), by, Resent.of(result).status()));
        return result;
    }

    private ResponseEntity<byte[]> answer(Resend.Result result) {
        if (result instanceof Resend.Result.StillRefused refused) {
            return problems.unprocessable(refused.refusal());
        }
        Resent resent = Resent.of(result);
        return resent.isStored()
                ? ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(resent))
                : problems.of(ReasonCode.QUEUE_UNAVAILABLE, "nothing was stored");
    }

    private ResponseEntity<byte[]> storeAway() {
        return problems.of(ReasonCode.QUEUE_UNAVAILABLE, "the dead letters cannot be read now");
    }

    private ResponseEntity<byte[]> ofOffice(HttpServletRequest request, Supplier<ResponseEntity<byte[]>> answer)
            throws IOException {
        return requests.of(
                request,
                till -> till.storeId() == null
                        ? answer.get()
                        : problems.of(ReasonCode.STORE_NOT_ALLOWED, "only a key that names no store may do this"));
    }
}
