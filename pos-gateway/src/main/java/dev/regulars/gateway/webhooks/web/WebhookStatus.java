package dev.regulars.gateway.webhooks.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.gateway.deadletters.Resend.Result;
import dev.regulars.gateway.sending.Outcome;
import org.jspecify.annotations.Nullable;

/** @param status {@code decided}, {@code queued} or {@code ignored} */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookStatus(String status, @Nullable String reason) {
    static WebhookStatus of(Result result) {
        if (result instanceof Result.Ignored ignored) {
            return new WebhookStatus("ignored", ignored.why());
        }
        boolean decided = result instanceof Result.Sent sent && sent.outcome() instanceof Outcome.Decided;
        return new WebhookStatus(decided ? "decided" : "queued", null);
    }
}
