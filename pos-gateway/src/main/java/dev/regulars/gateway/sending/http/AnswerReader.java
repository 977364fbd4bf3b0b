package dev.regulars.gateway.sending.http;

import dev.regulars.gateway.sending.Answer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an HTTP answer means for the till. Only what surely comes from the decision service itself is final: a proxy's
 * 404 page must not make a till believe that its sale was refused.
 */
@Component
class AnswerReader {
    private static final String PROBLEM = "application/problem+json";
    private static final String CONTENDED = "CONTENDED";
    private final JsonMapper json;

    AnswerReader(JsonMapper json) {
        this.json = json;
    }

    Answer read(int status, String contentType, byte[] body) {
        if (status == 200 && contentType.startsWith("application/json")) {
            return new Answer.Decided(body);
        }
        if (status == 202 && contentType.startsWith("application/json")) {
            return new Answer.Kept();
        }
        if (status == 408 || status == 429) {
            return new Answer.Open(Answer.Cause.BUSY);
        }
        if (status < 400 || status > 499 || !contentType.startsWith(PROBLEM)) {
            return new Answer.Open(Answer.Cause.DOWN);
        }
        return status == 409 && CONTENDED.equals(code(body))
                ? new Answer.Open(Answer.Cause.BUSY)
                : new Answer.Refused(status, body);
    }

    /** Whether it is the decision service's own word on what was asked. */
    boolean isFinal(int status, String contentType) {
        return status < 300
                ? contentType.startsWith("application/json")
                : status < 500 && contentType.startsWith(PROBLEM);
    }

    private String code(byte[] problem) {
        try {
            return json.readTree(problem).path("code").asString("");
        } catch (JacksonException e) {
            return "";
        }
    }
}
