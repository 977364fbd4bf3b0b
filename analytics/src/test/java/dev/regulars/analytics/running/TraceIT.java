package dev.regulars.analytics.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.testing.AppProcess;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A till's trace reaches the topic of decisions and the log of analytics, whichever way its sale takes. */
class TraceIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String TOPIC = "loyalty.decisions";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void reachesAnalyticsByEveryWay() throws Exception {
        try (WholeWay all = new WholeWay(folder);
                DecisionHeaders topic = new DecisionHeaders(all.servers.kafkaBootstrapServers())) {
            String direct = trace();
            int tries = 0;
            while (all.sell("direct-" + tries, parent(direct)) != 200) {
                assertThat(++tries).as(all.gateway.lastLines()).isLessThan(200);
            }
            assertArrived(all, topic, "direct-" + tries, direct);

            String queued = trace();
            all.decisions.killForcibly();
            assertThat(all.sell("queued", parent(queued))).isEqualTo(202);
            all.decisions.start();
            assertArrived(all, topic, "queued", queued);

            String spooled = trace();
            all.decisions.killForcibly();
            all.servers.killForcibly();
            assertThat(all.sell("spooled", parent(spooled))).isEqualTo(202);
            assertThat(told(all.gateway, spooled)).anyMatch(line -> line.contains("a transaction is spooled"));
            assertAllJson(all.gateway);
            all.gateway.killForcibly();
            all.servers.startAgain();
            all.decisions.start();
            all.gateway.start();
            assertArrived(all, topic, "spooled", spooled);

            String broken = trace();
            put(all, parent(broken));
            Awaitility.await()
                    .atMost(LIMIT)
                    .until(() -> told(all.analytics, broken).stream()
                            .anyMatch(line -> line.contains("put aside partition") && line.contains("MALFORMED_JSON")));
            List.of(all.gateway, all.decisions, all.analytics).forEach(TraceIT::assertAllJson);
        }
    }

    private static void assertArrived(WholeWay all, DecisionHeaders topic, String id, String trace) {
        assertThat(topic.awaitTrace("pos:" + id)).startsWith("00-" + trace + "-");
        assertThat(told(all.decisions, trace)).anyMatch(line -> line.contains("committed pos:" + id));
        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> told(all.analytics, trace).stream().anyMatch(line -> line.contains("stored partition")));
    }

    /** What the process said within the trace. */
    private static List<String> told(AppProcess process, String trace) {
        return process.lines().stream().filter(line -> line.contains(trace)).toList();
    }

    /** But for what the JVM itself says, past any logging. */
    private static void assertAllJson(AppProcess process) {
        List<String> lines = process.lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("WARNING: "))
                .toList();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(isObject(line)).as(line).isTrue());
    }

    private static boolean isObject(String line) {
        try {
            JsonNode read = JSON.readTree(line);
            return read.isObject() && read.path("message").isString();
        } catch (JacksonException e) {
            return false;
        }
    }

    private static void put(WholeWay all, String parent) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                java.util.Map.of("bootstrap.servers", all.servers.kafkaBootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            ProducerRecord<String, String> record = new ProducerRecord<>(TOPIC, "any", "{");
            record.headers().add("traceparent", parent.getBytes(StandardCharsets.UTF_8));
            producer.send(record).get();
        }
    }

    private static String trace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static String parent(String trace) {
        return "00-" + trace + "-00f067aa0ba902b7-01";
    }
}
