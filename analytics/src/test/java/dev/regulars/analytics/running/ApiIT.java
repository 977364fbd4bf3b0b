package dev.regulars.analytics.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.regulars.analytics.SampleEvents;
import dev.regulars.analytics.SampleEvents.SampleEvent;
import dev.regulars.analytics.TestTopic;
import dev.regulars.testing.Backends;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every answer against docs/api/openapi.yaml. */
class ApiIT {
    @TempDir
    static Path folder;

    private static TestTopic topic;
    private static RunningAnalytics analytics;

    @BeforeAll
    static void start() {
        topic = new TestTopic(Backends.kafkaBootstrapServers(), "analytics-api");
        analytics = new RunningAnalytics(Backends.kafkaBootstrapServers(), topic.name(), folder);
    }

    @AfterAll
    static void stop() {
        analytics.close();
        topic.close();
    }

    @Test
    void answersAsTheContractSaysBeforeAndAfterTheFirstEvents() throws IOException {
        analytics.awaitFeed("waiting-for-topic");
        assertAnswer("/v1/totals", 200, "Totals");
        assertAnswer("/v1/totals/summary", 200, "Summary");
        topic.create();
        List<SampleEvent> events = new SampleEvents(41, 30).next(300);
        topic.send(events);
        analytics.awaitDecisions(300);
        assertAnswer("/v1/totals", 200, "Totals");
        assertAnswer("/v1/totals/summary", 200, "Summary");
        assertSums(events);
    }

    @Test
    void answersProblemsWithACode() throws IOException {
        assertAnswer("/v1/unknown", 404, "Problem");
        assertThat(RunningAnalytics.json(analytics.url(), "/v1/unknown")
                        .path("code")
                        .asString())
                .isEqualTo("NOT_FOUND");
    }

    private static void assertSums(List<SampleEvent> events) {
        ObjectNode summary = (ObjectNode) RunningAnalytics.json(analytics.url(), "/v1/totals/summary");
        long issued = events.stream().mapToLong(SampleEvent::earned).sum();
        long redeemed = events.stream().mapToLong(SampleEvent::redeemed).sum();
        assertThat(summary.path("pointsIssued").asLong()).isEqualTo(issued);
        assertThat(summary.path("pointsRedeemed").asLong()).isEqualTo(redeemed);
        assertThat(summary.path("memberAvailable").asLong()).isEqualTo(issued - redeemed);
    }

    private static void assertAnswer(String path, int status, String shape) throws IOException {
        HttpResponse<String> answer = RunningAnalytics.get(analytics.url(), path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue(status == 200 ? "application/json" : "application/problem+json");
        assertThat(breaches(answer.body(), shape)).isEmpty();
    }

    /** The contract's schemas use only what OpenAPI 3.0 and JSON Schema have in common. */
    private static List<Error> breaches(String body, String shape) throws IOException {
        ObjectNode contract =
                (ObjectNode) new YAMLMapper().readTree(Files.readString(Path.of("docs/api/openapi.yaml")));
        contract.put("$ref", "#/components/schemas/" + shape);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new JsonMapper().writeValueAsString(contract), InputFormat.JSON);
        return schema.validate(body, InputFormat.JSON);
    }
}
