package dev.regulars.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Backends;
import dev.regulars.testing.JavaProgram;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service without rules differs from the shipped one in the decision only. */
class RulelessServiceIT {

    private static final String MONGO =
            Backends.mongoUri("ruleless-" + UUID.randomUUID().toString().substring(0, 8));
    private static AppProcess service;

    @BeforeAll
    static void start() {
        service = AppProcess.of("ruleless", System.getProperty("java.class.path"), RulelessService.class.getName())
                .env("MONGODB_URI", MONGO)
                .env("KAFKA_BOOTSTRAP_SERVERS", Backends.kafkaBootstrapServers())
                .env("REGULARS_RUNS_DAILY", "false")
                .env("REGULARS_SECRET", "a-secret-of-the-tests-that-is-long-enough")
                .env(
                        "REGULARS_PROGRAM_DIR",
                        Path.of("../rules/programs/demo")
                                .toAbsolutePath()
                                .normalize()
                                .toString())
                .start();
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    @Test
    void givesTheSameForAnyBasketAndPostsIt() throws Exception {
        JsonNode coffee = decided("1", "COFFEE-250", "6.40");
        JsonNode globes = decided("2", "10002", "412.50");

        for (JsonNode decision : new JsonNode[] {coffee, globes}) {
            assertThat(decision.at("/points/earned").asLong()).isEqualTo(ConstantEngine.POINTS);
            assertThat(decision.at("/netAmount").asString()).isEqualTo("10.00");
            assertThat(decision.at("/rules").isEmpty()).isTrue();
        }
        assertThat(globes.at("/points/balance").asLong()).isEqualTo(2 * ConstantEngine.POINTS);
        assertThat(globes.at("/sequence").asLong()).isEqualTo(2);
        assertThat(JavaProgram.run("dev.regulars.decision.verify.Verify", Map.of("MONGODB_URI", MONGO)))
                .contains("0 problems");
    }

    @Test
    void checksARequestAsTheShippedOne() throws Exception {
        String body = body("3", "COFFEE-250", "6.40").replace("GBP", "EUR");

        assertThat(send(body).statusCode()).isEqualTo(422);
    }

    private static JsonNode decided(String id, String sku, String price) throws Exception {
        HttpResponse<String> response = send(body(id, sku, price));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return new JsonMapper().readTree(response.body());
    }

    private static HttpResponse<String> send(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.url() + "/v1/transactions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String body(String id, String sku, String price) {
        return """
                {"source":"it","transactionId":"%s","type":"sale","occurredAt":"2026-06-13T10:15:00Z",
                "storeId":"LDS-01","tillId":"1","channel":"store","currency":"GBP",
                "member":{"kind":"card","value":"RULELESS-1"},
                "lines":[{"lineId":"1","sku":"%s","quantity":"2","unitPrice":"%s"}]}""".formatted(id, sku, price);
    }
}
