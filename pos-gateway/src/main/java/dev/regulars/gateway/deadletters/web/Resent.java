package dev.regulars.gateway.deadletters.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.regulars.gateway.deadletters.Resend.Result;
import dev.regulars.gateway.sending.Outcome;

/**
 * What became of a dead letter that was sent again.
 *
 * @param status {@code decided}, {@code queued} or {@code ignored}; {@code refused} and {@code not-stored} are told as
 *     problems
 */
record Resent(String status) {
    static Resent of(Result result) {
        if (!(result instanceof Result.Sent sent)) {
            return new Resent(result instanceof Result.StillRefused ? "refused" : "ignored");
        }
        if (sent.outcome() instanceof Outcome.NotStored) {
            return new Resent("not-stored");
        }
        return new Resent(sent.outcome() instanceof Outcome.Decided ? "decided" : "queued");
    }

    @JsonIgnore
    boolean isStored() {
        return !status.equals("not-stored");
    }
}
