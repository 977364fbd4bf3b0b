package dev.regulars.gateway.webhooks.web;

import dev.regulars.gateway.deadletters.DeadLetter;
import dev.regulars.gateway.deadletters.DeadLetters;
import dev.regulars.gateway.deadletters.Resend.Result;
import dev.regulars.gateway.sending.Outcome;
import dev.regulars.gateway.sending.web.Problems;
import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.transaction.Refusal;
import dev.regulars.gateway.webhooks.Delivery;
import dev.regulars.gateway.webhooks.TakeWebhook;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a shop system is answered: 200 when it need not send again, 503 when it should. */
@Component
class Receipts {
    private final TakeWebhook webhooks;
    private final DeadLetters deadLetters;
    private final Problems problems;
    private final JsonMapper json;

    Receipts(TakeWebhook webhooks, DeadLetters deadLetters, Problems problems, JsonMapper json) {
        this.webhooks = webhooks;
        this.deadLetters = deadLetters;
        this.problems = problems;
        this.json = json;
    }

    ResponseEntity<byte[]> of(Delivery delivery) {
        Result result = webhooks.take(delivery);
        if (result instanceof Result.StillRefused refused) {
            return deadLetters.add(letter(delivery, refused.refusal()))
                    ? problems.unprocessable(refused.refusal())
                    : problems.of(ReasonCode.QUEUE_UNAVAILABLE, "the event is not understood, and could not be kept");
        }
        if (result instanceof Result.Sent sent && sent.outcome() instanceof Outcome.NotStored) {
            return problems.of(ReasonCode.QUEUE_UNAVAILABLE, "nothing was stored");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(WebhookStatus.of(result)));
    }

    private static DeadLetter letter(Delivery delivery, Refusal refusal) {
        Reason first = refusal.reasons().get(0);
        return new DeadLetter(
                -1,
                Instant.EPOCH,
                delivery.system(),
                delivery.account(),
                delivery.topic(),
                first.code().name(),
                first.field(),
                first.reason(),
                delivery.body());
    }
}
