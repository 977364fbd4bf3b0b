package dev.regulars.gateway.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks the decision service's protocol, and is up, down or slow as a test needs it at that moment. */
final class Peer implements AutoCloseable {
    enum Mood {
        UP,
        DOWN,
        SLOW,
        REFUSING
    }

    static final String DECISION = "{ \"decisionId\" : \"pos:%s\",  \"points\" : { \"earned\" : 7 } }";
    static final String PROBLEM = "{ \"status\" : 409,  \"code\" : \"ID_REUSED\", \"title\" : \"Used\" }";
    private static final long SLOW_MILLIS = 900;

    private final JsonMapper json = new JsonMapper();
    private final List<JsonNode> decided = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile Mood mood = Mood.UP;
    private volatile String trace = "";

    Peer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.createContext("/v1/transactions", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void is(Mood now) {
        mood = now;
    }

    /** In the order in which they were decided, each once, as the service promises. */
    synchronized List<JsonNode> decided() {
        return List.copyOf(decided);
    }

    synchronized void decide(JsonNode transaction) {
        String id = transaction.get("transactionId").stringValue();
        if (decided.stream()
                .noneMatch(other -> other.get("transactionId").stringValue().equals(id))) {
            decided.add(transaction);
        }
    }

    /** The {@code traceparent} of the last call. */
    String trace() {
        return trace;
    }

    private void handle(HttpExchange exchange) throws IOException {
        trace = String.valueOf(exchange.getRequestHeaders().getFirst("traceparent"));
        JsonNode transaction = json.readTree(exchange.getRequestBody().readAllBytes());
        switch (mood) {
            case UP -> {
                decide(transaction);
                String id = transaction.get("transactionId").stringValue();
                respond(exchange, 200, "application/json", DECISION.formatted(id));
            }
            case DOWN -> respond(exchange, 503, "application/problem+json", "{\"code\":\"STORE_UNAVAILABLE\"}");
            case REFUSING -> respond(exchange, 409, "application/problem+json", PROBLEM);
            case SLOW -> {
                pause();
                decide(transaction);
                exchange.close();
            }
        }
    }

    private static void respond(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void pause() {
        try {
            Thread.sleep(SLOW_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
