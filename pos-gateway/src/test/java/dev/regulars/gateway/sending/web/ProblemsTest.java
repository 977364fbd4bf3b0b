package dev.regulars.gateway.sending.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.transaction.Refusal;
import dev.regulars.gateway.watching.Counting;
import dev.regulars.testing.Contract;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

class ProblemsTest {
    private final Problems problems = new Problems(
            new JsonMapper(),
            new WebSettings(DataSize.ofMegabytes(4), Duration.ofSeconds(2)),
            Counting.in(new SimpleMeterRegistry()));

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void everyRefusalKeepsTheContract(ReasonCode code) {
        ResponseEntity<byte[]> answer = problems.of(new Refusal(List.of(new Reason(code, "lines[3].sku", "is wrong"))));
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(Contract.openApi("pos-gateway", "Problem").violations(answer.getBody()))
                .isEmpty();
        assertThat(new String(answer.getBody(), StandardCharsets.UTF_8))
                .contains(
                        "\"code\":\"" + code + "\"",
                        "\"field\":\"lines[3].sku\"",
                        "\"status\":" + answer.getStatusCode().value());
    }

    @Test
    void tellsATillWhatToDoNext() {
        assertThat(problems.of(ReasonCode.QUEUE_UNAVAILABLE, "x").getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                .isEqualTo("2");
        assertThat(problems.of(ReasonCode.TILL_KEY_INVALID, "x").getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE))
                .startsWith("Bearer");
    }
}
