package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.running.Peer.Mood;
import dev.regulars.testing.Backends;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Metrics move, and a till's trace goes on to the decision service and into the queue. */
class WatchingIT {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static Peer peer;
    private static RunningGateway gateway;
    private static QueueWorker worker;

    @BeforeAll
    static void start() throws IOException {
        peer = new Peer();
        gateway = RunningGateway.start(
                peer.url(),
                Backends.kafkaBootstrapServers(),
                "regulars.decision.total-timeout=5s",
                "regulars.decision.circuit.open-for=60s");
        worker = new QueueWorker(Backends.kafkaBootstrapServers());
        worker.workOff(peer);
    }

    @AfterAll
    static void stop() {
        worker.close();
        gateway.close();
        peer.close();
    }

    @BeforeEach
    void up() {
        peer.is(Mood.UP);
    }

    @Test
    void everyOutcomeIsCountedAndTheWaysAreSeen() {
        Metrics metrics = new Metrics(gateway);
        String decided = "regulars_gateway_transactions_total{code=\"none\",outcome=\"decided\"}";
        double before = metrics.value(decided);
        assertThat(gateway.send(Bodies.sale("w1-" + RUN, "w1-" + RUN)).statusCode())
                .isEqualTo(200);
        assertThat(metrics.value(decided)).isEqualTo(before + 1);
        assertThat(metrics.value("regulars_gateway_direct_seconds_count{answer=\"decided\"}"))
                .isPositive();

        peer.is(Mood.REFUSING);
        assertThat(gateway.send(Bodies.sale("w2-" + RUN, "w2-" + RUN)).statusCode())
                .isEqualTo(409);
        assertThat(metrics.value("regulars_gateway_transactions_total{code=\"ID_REUSED\",outcome=\"refused\"}"))
                .isEqualTo(1);
        assertThat(gateway.send("{}").statusCode()).isEqualTo(400);
        assertThat(metrics.value("regulars_gateway_transactions_total{code=\"MISSING_FIELD\",outcome=\"rejected\"}"))
                .isEqualTo(1);

        peer.is(Mood.DOWN);
        for (int i = 0; metrics.value("regulars_gateway_circuit{way=\"decision-service\"}") < 1; i++) {
            assertThat(i).isLessThan(100);
            assertThat(gateway.send(Bodies.sale("w3-" + i + RUN, "w3-" + i + RUN))
                            .statusCode())
                    .isEqualTo(202);
        }
        assertThat(metrics.value("regulars_gateway_transactions_total{code=\"none\",outcome=\"queued\"}"))
                .isPositive();
        assertThat(metrics.value("regulars_gateway_queue_waiting")).isPositive();
        assertThat(metrics.value("regulars_gateway_queue_known")).isEqualTo(1);
        assertThat(metrics.value("regulars_gateway_circuit{way=\"queue\"}")).isZero();
        assertThat(metrics.value("regulars_gateway_spool_transactions")).isZero();
        assertThat(gateway.call(gateway.at("/actuator/health/readiness")).statusCode())
                .as("the queue still takes them")
                .isEqualTo(200);
    }

    @Test
    void theDashboardAsksForMetricsThatAreThere() throws IOException {
        assertThat(gateway.send(Bodies.sale("w9-" + RUN, "w9-" + RUN)).statusCode())
                .isIn(200, 202);
        String shown = gateway.call(gateway.at("/actuator/prometheus")).body();
        List<String> asked = Pattern.compile("regulars_gateway_\\w+")
                .matcher(Files.readString(Path.of("..", "docs", "grafana", "regulars-gateway.json")))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(asked)
                .hasSizeGreaterThan(7)
                .allSatisfy(name -> assertThat(shown).contains("\n" + name));
    }

    @Test
    void aTraceGoesOnWithTheTransaction() throws IOException {
        try (RunningGateway fresh = RunningGateway.start(
                peer.url(), Backends.kafkaBootstrapServers(), "regulars.decision.total-timeout=5s")) {
            worker.workOff(peer);
            awaitDirect(fresh);
            assertThat(peer.trace()).startsWith("00-" + TRACE + "-").doesNotContain(PARENT);

            peer.is(Mood.DOWN);
            assertThat(traced(fresh, "t2-" + RUN)).isEqualTo(202);
            ConsumerRecord<String, byte[]> event = worker.workOff(peer).stream()
                    .filter(one -> new String(one.value(), StandardCharsets.UTF_8).contains("t2-" + RUN))
                    .findFirst()
                    .orElseThrow();
            assertThat(new String(event.headers().lastHeader("traceparent").value(), StandardCharsets.UTF_8))
                    .startsWith("00-" + TRACE + "-")
                    .doesNotContain(PARENT);
        }
    }

    private static void awaitDirect(RunningGateway fresh) {
        for (int i = 0; traced(fresh, "t1-" + i + RUN) != 200; i++) {
            assertThat(i).isLessThan(100);
            worker.workOff(peer);
        }
    }

    private static int traced(RunningGateway fresh, String id) {
        return fresh.call(fresh.transactions(RunningGateway.TILL_KEY)
                        .header("traceparent", PARENT)
                        .POST(BodyPublishers.ofString(Bodies.sale(id, id))))
                .statusCode();
    }
}
