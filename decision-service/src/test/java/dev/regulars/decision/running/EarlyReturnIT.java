package dev.regulars.decision.running;

import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.Dialect;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Backends;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Example E8: returns that arrive before their sales. A sale earns 117. */
class EarlyReturnIT {

    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service(Path.of("../rules/programs/demo"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode decided(String body) throws Exception {
        HttpResponse<String> answer = service.commit(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }

    private static JsonNode await(String decisionId) throws Exception {
        for (int i = 0; i < 150; i++) {
            HttpResponse<String> answer = service.get("/v1/decisions/" + decisionId);
            if (answer.statusCode() == 200) {
                return Json.MAPPER.readTree(answer.body());
            }
            Thread.sleep(100);
        }
        throw new AssertionError(decisionId + " is not decided after 15 s");
    }

    @Test
    void aReturnIsDecidedWhenItsSaleArrives() throws Exception {
        String early = Bodies.takingBack("e2", "e1", "1", "2");
        HttpResponse<String> kept = service.commit(early);
        assertThat(kept.statusCode()).isEqualTo(202);
        assertThat(kept.body())
                .isEqualTo("{\"transactionId\":\"e2\",\"decisionId\":\"it:e2\",\"status\":\"waiting-for-sale\"}");
        assertThat(service.commit(early).body()).isEqualTo(kept.body());
        assertThat(service.commit(Bodies.takingBack("e2", "e1", "1", "1")).body())
                .contains("ID_REUSED");
        assertThat(service.get("/v1/decisions/it:e2").statusCode()).isEqualTo(404);

        decided(Bodies.sale("e1", "early"));
        JsonNode returned = await("it:e2");
        assertThat(returned.at("/originalDecisionId").asString()).isEqualTo("it:e1");
        assertThat(service.commit(early).body()).isEqualTo(returned.toString());
        JsonNode rest = decided(Bodies.undoing("e3", "e1"));
        assertThat(rest.at("/points/balance").asLong()).isZero();
    }

    @Test
    void afterTheWaitItIsAReturnWithoutReceipt() throws Exception {
        decided(Bodies.sale("f1", "waiting"));
        String early = Bodies.takingBack("f2", "never", "1", "1")
                .replace("\"unitPrice\":\"0\"", "\"unitPrice\":\"10.00\"")
                .replace("\"lines\"", "\"member\":{\"kind\":\"card\",\"value\":\"waiting\"},\"lines\"");
        assertThat(service.commit(early).statusCode()).isEqualTo(202);
        new Documents(new Dialect().open(Backends.mongoUri(service.database)))
                .update(Documents.EARLY_RETURNS, Documents.id("it:f2"), set("until", "2026-01-01T00:00:00Z"));
        JsonNode returned = await("it:f2");
        assertThat(returned.has("originalDecisionId")).isFalse();
        assertThat(returned.at("/points/balance").asLong()).isEqualTo(107);
        assertThat(service.commit(early).body()).isEqualTo(returned.toString());
    }
}
