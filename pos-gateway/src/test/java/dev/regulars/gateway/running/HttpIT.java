package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.running.Peer.Mood;
import dev.regulars.testing.Backends;
import dev.regulars.testing.Contract;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a till gets to see, byte for byte, over a real connection. */
class HttpIT {
    private static final int OVER_THE_LIMIT = 4 * 1024 * 1024 + 1;
    private static Peer peer;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws IOException {
        peer = new Peer();
        gateway = RunningGateway.start(peer.url(), Backends.kafkaBootstrapServers());
        try (QueueWorker worker = new QueueWorker(Backends.kafkaBootstrapServers())) {
            worker.workOff(peer);
        }
    }

    @AfterAll
    static void stop() {
        gateway.close();
        peer.close();
    }

    @BeforeEach
    void up() {
        peer.is(Mood.UP);
    }

    @Test
    void handsTheDecisionOnUnchangedAndTheSameTwice() {
        String body = Bodies.sale("H-1", UUID.randomUUID().toString());
        HttpResponse<String> first = gateway.send(body);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(first.body()).isEqualTo(Peer.DECISION.formatted("H-1"));
        assertThat(gateway.send(body).body()).isEqualTo(first.body());
    }

    @Test
    void handsARefusalOfTheDecisionServiceOnUnchanged() {
        peer.is(Mood.REFUSING);
        HttpResponse<String> answer = gateway.send(Bodies.sale("H-2", "4711"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).isEqualTo(Peer.PROBLEM);
    }

    @Test
    void refusesAnUnknownKeyAndAnotherStore() {
        HttpResponse<String> unknown = gateway.send("wrong-key", Bodies.sale("H-3", "4711"));
        assertRefused(unknown, 401, "TILL_KEY_INVALID");
        assertThat(unknown.headers().firstValue("WWW-Authenticate")).isPresent();
        String other = Bodies.sale("H-4", "4711").replaceFirst("\\{", "{\"storeId\":\"LDS-01\",");
        assertRefused(gateway.send(other), 403, "STORE_NOT_ALLOWED");
        assertThat(gateway.send(RunningGateway.OFFICE_KEY, other).statusCode()).isEqualTo(200);
        assertRefused(gateway.send(RunningGateway.OFFICE_KEY, Bodies.sale("H-5", "4711")), 400, "STORE_REQUIRED");
    }

    @Test
    void refusesABodyOverTheLimitAnnouncedOrChunked() {
        byte[] body = new byte[OVER_THE_LIMIT];
        assertRefused(gateway.send(new String(body, StandardCharsets.UTF_8)), 413, "BODY_TOO_LARGE");
        assertRefused(gateway.sendChunked(body), 413, "BODY_TOO_LARGE");
        assertRefused(gateway.sendChunked(new byte[3 * OVER_THE_LIMIT]), 413, "BODY_TOO_LARGE");
    }

    @Test
    void takesTenThousandLinesAndNoMore() {
        assertThat(gateway.send(Bodies.withLines(1_114)).statusCode()).isEqualTo(200);
        assertThat(gateway.send(Bodies.withLines(10_000)).statusCode()).isEqualTo(200);
        assertRefused(gateway.send(Bodies.withLines(10_001)), 422, "TOO_MANY_LINES");
    }

    @Test
    void refusesWhatIsNotAskedInTheRightWay() {
        assertRefused(gateway.call(gateway.at("/pos/v1/baskets")), 404, "NOT_FOUND");
        assertRefused(gateway.call(gateway.transactions(RunningGateway.TILL_KEY)), 405, "METHOD_NOT_ALLOWED");
        assertRefused(
                gateway.call(gateway.at("/pos/v1/transactions").POST(BodyPublishers.ofString("{}"))),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
        assertRefused(gateway.send("{\"transactionId\":"), 400, "MALFORMED_JSON");
        assertRefused(gateway.send("{}"), 400, "MISSING_FIELD");
    }

    @Test
    void tellsWhetherItLivesAndNothingElse() {
        assertThat(gateway.call(gateway.at("/actuator/health/liveness")).statusCode())
                .isEqualTo(200);
        assertThat(gateway.call(gateway.at("/actuator/health/readiness")).statusCode())
                .isEqualTo(200);
        assertThat(gateway.call(gateway.at("/actuator/env")).statusCode()).isEqualTo(404);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Contract.openApi("pos-gateway", "Problem").violations(Bodies.bytes(answer.body())))
                .isEmpty();
    }
}
