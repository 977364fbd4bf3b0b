package dev.regulars.gateway.sending.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.sending.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class AnswerReaderTest {
    private static final String PROBLEM = "application/problem+json";
    private final AnswerReader answers = new AnswerReader(new JsonMapper());

    @Test
    void handsADecisionOnByteForByte() {
        byte[] decision = Bodies.bytes("{ \"decisionId\" : \"pos:1\" }");
        Answer answer = answers.read(200, "application/json;charset=UTF-8", decision);
        assertThat(((Answer.Decided) answer).decision()).isSameAs(decision);
    }

    @ParameterizedTest
    @CsvSource({
        "400, MISSING_FIELD",
        "409, ID_REUSED",
        "422, CURRENCY_MISMATCH",
        "413, BODY_TOO_LARGE",
    })
    void handsAFinalRefusalOn(int status, String code) {
        byte[] problem = Bodies.bytes("{\"status\":%d,\"code\":\"%s\",\"title\":\"x\"}".formatted(status, code));
        Answer.Refused refused = (Answer.Refused) answers.read(status, PROBLEM, problem);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.problem()).isSameAs(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "409, application/problem+json, CONTENDED, BUSY",
        "429, application/problem+json, SLOW_DOWN, BUSY",
        "408, text/html, x, BUSY",
        "500, application/problem+json, INTERNAL, DOWN",
        "503, application/problem+json, STORE_UNAVAILABLE, DOWN",
        "404, text/html, x, DOWN",
        "302, text/html, x, DOWN",
        "204, application/json, x, DOWN",
        "200, text/html, x, DOWN",
    })
    void leavesOpenWhatTheDecisionServiceDidNotSettle(int status, String type, String code, Answer.Cause cause) {
        byte[] body = Bodies.bytes("{\"code\":\"%s\"}".formatted(code));
        assertThat(answers.read(status, type, body)).isEqualTo(new Answer.Open(cause));
    }
}
