package dev.regulars.decision.messages.sms.http;

import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the provider calls back with.
 *
 * @param secret under which it signs the body, HMAC-SHA256; nothing is taken while it is not set
 * @param header that has the signature, in hexadecimal or Base64, with or without {@code sha256=} before it
 * @param idAt where a receipt has the provider's id: a JSON pointer; likewise the others
 * @param toAt the number, in receipts
 * @param fromAt the number, in replies
 * @param delivered words of the provider for it; likewise the others. Every other word means on its way
 */
record CallbackSettings(
        @Nullable String secret,

        @DefaultValue("X-Signature") @Pattern(regexp = "[A-Za-z0-9-]{1,60}")
        String header,

        @DefaultValue("/id") @Pattern(regexp = "(/[^/]+)+") String idAt,

        @DefaultValue("/status") @Pattern(regexp = "(/[^/]+)+")
        String stateAt,

        @DefaultValue("/error") @Pattern(regexp = "(/[^/]+)+")
        String errorAt,

        @DefaultValue("/to") @Pattern(regexp = "(/[^/]+)+") String toAt,

        @DefaultValue("/from") @Pattern(regexp = "(/[^/]+)+")
        String fromAt,

        @DefaultValue("/text") @Pattern(regexp = "(/[^/]+)+")
        String textAt,

        @DefaultValue({"delivered", "DELIVRD"}) Set<String> delivered,

        @DefaultValue({"undelivered", "undeliverable", "failed", "rejected", "UNDELIV", "REJECTD"})
        Set<String> undeliverable,

        @DefaultValue({"expired", "EXPIRED"}) Set<String> expired) {

    private static final int SHORTEST = 16;

    CallbackSettings {
        if (secret != null && secret.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "regulars.messages.sms.http.callback.secret must have at least " + SHORTEST + " characters");
        }
        delivered = Set.copyOf(delivered);
        undeliverable = Set.copyOf(undeliverable);
        expired = Set.copyOf(expired);
    }

    @Override
    public String toString() {
        return "CallbackSettings[" + header + "]";
    }
}
