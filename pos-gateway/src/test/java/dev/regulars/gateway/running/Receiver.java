package dev.regulars.gateway.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A retailer's system that is called back; it takes nothing while it is down. */
final class Receiver implements AutoCloseable {
    /** What came, taken or not. */
    record Call(String delivery, String signature, String body, boolean taken) {}

    private final List<Call> calls = new ArrayList<>();
    private final HttpServer server;
    private volatile boolean down;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/told", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/told";
    }

    void isDown(boolean now) {
        down = now;
    }

    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    List<String> taken() {
        return calls().stream().filter(Call::taken).map(Call::delivery).toList();
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean taken = !down;
        calls.add(new Call(
                exchange.getRequestHeaders().getFirst("Regulars-Delivery"),
                exchange.getRequestHeaders().getFirst("Regulars-Signature"),
                body,
                taken));
        exchange.sendResponseHeaders(taken ? 204 : 503, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
