package dev.regulars.gateway.sending.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.sending.Answer;
import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.watching.TraceHeaders;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Against a peer that speaks HTTP and misbehaves in every way a service can. */
class DecisionClientTest {
    private static final PosTransaction SALE =
            new PosTransaction("T-1", "LON-01/1", "2026-03-01T09:30:00Z", Bodies.bytes("{\"source\":\"pos\"}"));
    private static final Answer DOWN = new Answer.Open(Answer.Cause.DOWN);

    private final CountDownLatch testOver = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();
    private ExecutorService threads;
    private HttpServer peer;
    private GuardedDecisionService decisions;

    @BeforeEach
    void startPeer() throws IOException {
        threads = Executors.newCachedThreadPool();
        peer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        peer.setExecutor(threads);
        peer.start();
        decisions = service(URI.create("http://127.0.0.1:" + peer.getAddress().getPort()));
    }

    @AfterEach
    void stopPeer() {
        testOver.countDown();
        peer.stop(0);
        threads.shutdownNow();
    }

    @Test
    void handsOnTheAnswersBytes() {
        byte[] decision = Bodies.bytes("{\"decisionId\":  \"pos:T-1\", \"points\": {\"earned\": 7}}");
        answering(exchange -> respond(exchange, 200, "application/json", decision));
        assertThat(((Answer.Decided) decisions.decide(SALE)).decision()).isEqualTo(decision);
    }

    @Test
    void givesUpOnASlowAnswer() {
        answering(exchange -> await());
        assertThat(decisions.decide(SALE)).isEqualTo(DOWN);
    }

    @Test
    void givesUpOnAnAnswerThatTricklesIn() {
        answering(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await();
        });
        assertThat(decisions.decide(SALE)).isEqualTo(DOWN);
    }

    @Test
    void doesNotBelieveAGiantAnswer() {
        answering(exchange -> respond(exchange, 200, "application/json", new byte[200_000]));
        assertThat(decisions.decide(SALE)).isEqualTo(DOWN);
    }

    @Test
    void takesARefusedConnectionForDown() {
        peer.stop(0);
        assertThat(decisions.decide(SALE)).isEqualTo(DOWN);
    }

    @Test
    void sparesAServiceThatFailsAndComesBackToIt() throws InterruptedException {
        answering(exchange -> respond(exchange, 503, "application/problem+json", Bodies.bytes("{}")));
        for (int i = 0; i < 20; i++) {
            assertThat(decisions.decide(SALE)).isEqualTo(DOWN);
        }
        assertThat(calls).hasValue(5);
        peer.removeContext("/v1/transactions");
        answering(exchange -> respond(exchange, 200, "application/json", Bodies.bytes("{}")));
        Thread.sleep(400);
        assertThat(decisions.decide(SALE)).isInstanceOf(Answer.Decided.class);
    }

    private void answering(HttpHandler handler) {
        peer.createContext("/v1/transactions", exchange -> {
            calls.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            handler.handle(exchange);
        });
    }

    private static void respond(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void await() {
        try {
            testOver.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static GuardedDecisionService service(URI url) {
        DecisionSettings settings = new DecisionSettings(
                url,
                Duration.ofMillis(500),
                Duration.ofMillis(500),
                DataSize.ofKilobytes(100),
                new DecisionSettings.Circuit(20, 5, 50, Duration.ofMillis(300), 1));
        return new GuardedDecisionService(
                new DecisionClient(settings, new AnswerReader(new JsonMapper()), TraceHeaders.none()),
                settings,
                new SimpleMeterRegistry());
    }
}
