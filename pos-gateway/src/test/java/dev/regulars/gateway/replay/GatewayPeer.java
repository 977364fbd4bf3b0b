package dev.regulars.gateway.replay;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A peer that speaks the gateway's protocol and answers as a test wants. */
final class GatewayPeer implements AutoCloseable {

    static {
        // Otherwise an answer waits 40 ms for the client's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    record Reply(int status, String body, String retryAfter) {

        static final Reply DECIDED = new Reply(200, "{}", "");
        static final Reply QUEUED = new Reply(202, "{}", "");
        static final Reply BUSY = new Reply(503, "{\"code\":\"QUEUE_UNAVAILABLE\"}", "0");

        static Reply refused(int status, String code) {
            return new Reply(status, "{\"code\":\"%s\",\"title\":\"no\"}".formatted(code), "");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(32);
    private final Queue<JsonNode> received = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> attempts = new ConcurrentHashMap<>();

    /** Told the body and how often this transaction was sent before. */
    private final BiFunction<JsonNode, Long, Reply> script;

    GatewayPeer(BiFunction<JsonNode, Long, Reply> script) throws IOException {
        this.script = script;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/pos/v1/transactions", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** In the order of arrival. */
    List<JsonNode> received() {
        return List.copyOf(received);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode body =
                    JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
            String id = body.get("transactionId").asString();
            long before = attempts.merge(id, 1L, Long::sum) - 1;
            received.add(body);
            boolean keyKnown = "Bearer key".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            Reply reply = keyKnown ? script.apply(body, before) : Reply.refused(401, "TILL_KEY_INVALID");
            if (!reply.retryAfter().isEmpty()) {
                exchange.getResponseHeaders().add("Retry-After", reply.retryAfter());
            }
            byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
