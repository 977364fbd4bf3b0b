package dev.regulars.decision.consents.web;

import dev.regulars.decision.consents.Consent;

/** {@code components/schemas/Consent} of docs/api/openapi.yaml. */
public record ConsentJson(String channel, String purpose, boolean given, String at, String where, String wording) {

    public static ConsentJson of(Consent consent) {
        return new ConsentJson(
                consent.channel().word(),
                consent.purpose().word(),
                consent.given(),
                consent.at().toString(),
                consent.where(),
                consent.wording());
    }
}
