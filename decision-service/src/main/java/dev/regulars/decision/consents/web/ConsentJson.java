package dev.regulars.decision.consents.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.consents.Consent;
import org.jspecify.annotations.Nullable;

/** {@code components/schemas/Consent} of docs/api/openapi.yaml. */
public record ConsentJson(
        String channel,
        String purpose,
        boolean given,
        String at,
        String where,
        String wording,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean pending) {

    public static ConsentJson of(Consent consent) {
        return new ConsentJson(
                consent.channel().word(),
                consent.purpose().word(),
                consent.given(),
                consent.at().toString(),
                consent.where(),
                consent.wording(),
                consent.pending() ? true : null);
    }
}
