package dev.regulars.decision.chaos;

import dev.regulars.decision.web.Json;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** What came back. */
record Answer(int status, String body) {

    private static final Set<String> AGAIN =
            Set.of("CONTENDED", "STORE_UNAVAILABLE", "QUEUE_UNAVAILABLE", "INTERNAL", "TOO_MANY_WRONG_CODES");

    boolean isDecided() {
        return status == 200;
    }

    /** Stored durably, decided later. */
    boolean isQueued() {
        return status == 202;
    }

    /** Otherwise the same is to be sent again. */
    boolean isFinal() {
        return isDecided() || isQueued() || (status < 500 && !AGAIN.contains(code()));
    }

    /** Why it is refused. */
    String code() {
        try {
            return Json.MAPPER.readTree(body).path("code").asString("HTTP_" + status);
        } catch (JacksonException e) {
            return "HTTP_" + status;
        }
    }
}
