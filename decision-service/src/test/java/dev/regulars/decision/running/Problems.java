package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;

/** What a refusal must be. */
final class Problems {

    private static final Contract PROBLEM = Contract.openApi("decision-service", "Problem");

    private Problems() {}

    static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(PROBLEM.violations(answer.body())).isEmpty();
        assertThat(Json.MAPPER.readTree(answer.body()).get("code").asString()).isEqualTo(code);
    }
}
