package dev.regulars.decision.codechecks;

import dev.regulars.decision.web.Json;
import java.time.Instant;

/** The event that brings a member the code: docs/events/code-check.schema.json. */
record CodeMessage(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        String time,
        String datacontenttype,
        Data data) {

    record Data(String memberId, String by, String code, String until) {}

    /** @param by kind of the identifier to which it goes */
    static String event(String id, CodeSent sent, String by, String code, Instant at) {
        return Json.write(new CodeMessage(
                "1.0",
                "code-check:" + id,
                "/regulars/decision-service",
                "dev.regulars.code-check.v1",
                sent.memberId(),
                at.toString(),
                "application/json",
                new Data(sent.memberId(), by, code, sent.until())));
    }
}
