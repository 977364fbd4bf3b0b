package dev.regulars.decision.messages.web;

import dev.regulars.decision.messages.Suppressed;

/** {@code components/schemas/Suppressed} of docs/api/openapi.yaml. */
record SuppressedJson(String id, String channel, String why, String since) {
    static SuppressedJson of(Suppressed one) {
        return new SuppressedJson(
                one.id(), one.channel().word(), one.why(), one.since().toString());
    }
}
