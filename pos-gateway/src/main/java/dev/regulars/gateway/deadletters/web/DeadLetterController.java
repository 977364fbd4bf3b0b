package dev.regulars.gateway.deadletters.web;

import dev.regulars.gateway.deadletters.DeadLetter;
import dev.regulars.gateway.deadletters.DeadLetters;
import dev.regulars.gateway.deadletters.Resend;
import dev.regulars.gateway.sending.web.Problems;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.tills.Tills;
import dev.regulars.gateway.transaction.ReasonCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** For keys that name no store. Bodies are not shown: they hold personal data. */
@RestController
class DeadLetterController {
    private static final int MAX_PAGE = 100;
    private final Tills tills;
    private final DeadLetters letters;
    private final Resend resend;
    private final Problems problems;
    private final JsonMapper json;

    DeadLetterController(Tills tills, DeadLetters letters, Resend resend, Problems problems, JsonMapper json) {
        this.tills = tills;
        this.letters = letters;
        this.resend = resend;
        this.problems = problems;
        this.json = json;
    }

    @GetMapping("/pos/v1/dead-letters")
    ResponseEntity<byte[]> list(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestParam(name = "from", defaultValue = "0") String from,
            @RequestParam(name = "limit", defaultValue = "50") String limit) {
        if (!from.matches("\\d{1,18}") || !limit.matches("[1-9]\\d{0,2}") || Integer.parseInt(limit) > MAX_PAGE) {
            return problems.of(ReasonCode.INVALID_VALUE, "`from` must be a number, and `limit` from 1 to " + MAX_PAGE);
        }
        Optional<ResponseEntity<byte[]>> refusal = refusal(authorization);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<List<DeadLetter>> page = letters.page(Long.parseLong(from), Integer.parseInt(limit));
        return page.map(found -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json.writeValueAsBytes(DeadLetterPage.of(found, Long.parseLong(from)))))
                .orElseGet(this::storeAway);
    }

    @PostMapping("/pos/v1/dead-letters/{number}/resend")
    ResponseEntity<byte[]> resend(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @PathVariable("number") String number) {
        Optional<ResponseEntity<byte[]>> refusal = refusal(authorization);
        if (refusal.isPresent()) {
            return refusal.get();
        }
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
                .map(letter -> answer(resend.resend(letter)))
                .orElseGet(() -> problems.of(ReasonCode.NOT_FOUND, "no such dead letter"));
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

    private Optional<ResponseEntity<byte[]>> refusal(@Nullable String authorization) {
        Optional<Till> till = tills.holderOf(authorization);
        if (till.isEmpty()) {
            return Optional.of(problems.of(
                    ReasonCode.TILL_KEY_INVALID, "send the back office's key as `Authorization: Bearer <key>`"));
        }
        return till.get().storeId() == null
                ? Optional.empty()
                : Optional.of(problems.of(ReasonCode.STORE_NOT_ALLOWED, "only a key that names no store may do this"));
    }
}
