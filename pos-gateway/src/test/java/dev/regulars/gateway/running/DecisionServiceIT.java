package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Backends;
import dev.regulars.testing.Contract;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With the real decision service, killed and started again. */
class DecisionServiceIT {
    private static final Duration CATCH_UP = Duration.ofSeconds(60);
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static AppProcess service;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        service = DemoService.start(RUN);
        gateway = RunningGateway.start(
                service.url(), Backends.kafkaBootstrapServers(), "regulars.decision.total-timeout=10s");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        service.stop();
    }

    @Test
    void aSaleIsDecidedOnceThroughEveryDisturbance() throws Exception {
        HttpResponse<String> first = awaitDirect(sale("1"));
        assertThat(Contract.openApi("decision-service", "Decision").violations(Bodies.bytes(first.body())))
                .isEmpty();
        assertThat(gateway.send(sale("1")).body()).as("byte for byte").isEqualTo(first.body());

        service.killForcibly();
        assertThat(gateway.send(sale("2")).statusCode()).isEqualTo(202);
        assertThat(gateway.send(sale("3")).statusCode()).isEqualTo(202);
        service.start();

        HttpResponse<String> third = awaitDirect(sale("3"));
        assertThat(third.body()).contains("\"sequence\":3");
        assertThat(decision("2").body()).contains("\"sequence\":2");
        assertThat(decision("3").body()).isEqualTo(third.body());
        assertThat(gateway.send(sale("2")).body()).isEqualTo(decision("2").body());
    }

    @Test
    void itsRefusalsArriveAsTheyAre() throws Exception {
        awaitDirect(Bodies.anonymous(RUN + "-r1"));
        assertRefused(Bodies.anonymous(RUN + "-r1").replace("3.15", "3.16"), 409, "ID_REUSED");
        assertRefused(Bodies.anonymous(RUN + "-r2").replace("GBP", "EUR"), 422, "CURRENCY_MISMATCH");
        assertRefused(Bodies.anonymous(RUN + "-r3").replace("3.15", "3.155"), 422, "TOO_MANY_DECIMALS");
        assertRefused(
                Bodies.anonymous(RUN + "-r4").replace("\"quantity\":\"1\"", "\"quantity\":\"0\""),
                422,
                "QUANTITY_NOT_POSITIVE");
        assertRefused(Bodies.anonymous(RUN + "-r5").replace("2026-03-01", "2999-03-01"), 422, "OCCURRED_IN_FUTURE");
    }

    private static void assertRefused(String body, int status, String code) {
        HttpResponse<String> answer = gateway.send(body);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Contract.openApi("decision-service", "Problem").violations(Bodies.bytes(answer.body())))
                .isEmpty();
    }

    /** Sent again until the queue is worked off: that is what a till that wants its receipt may do. */
    private static HttpResponse<String> awaitDirect(String body) throws InterruptedException {
        long end = System.nanoTime() + CATCH_UP.toNanos();
        HttpResponse<String> answer = gateway.send(body);
        while (answer.statusCode() == 202 && System.nanoTime() < end) {
            Thread.sleep(500);
            answer = gateway.send(body);
        }
        assertThat(answer.statusCode()).as(answer.body() + service.lastLines()).isEqualTo(200);
        return answer;
    }

    private static HttpResponse<String> decision(String name) throws IOException, InterruptedException {
        URI uri = URI.create(service.url() + "/v1/decisions/pos:" + RUN + "-" + name);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private static String sale(String name) {
        return Bodies.sale(RUN + "-" + name, RUN);
    }
}
