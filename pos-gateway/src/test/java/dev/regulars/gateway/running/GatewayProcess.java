package dev.regulars.gateway.running;

import dev.regulars.testing.AppProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** The packaged gateway as a process that can be killed, with a spool of its own that outlives it. */
final class GatewayProcess implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path spool =
            Path.of("target", "it", "spool-" + UUID.randomUUID()).toAbsolutePath();
    private final AppProcess process;

    GatewayProcess(String decisionUrl, String kafka, String... settings) {
        process = AppProcess.of("pos-gateway")
                .env(
                        "REGULARS_TILL_KEYS",
                        RunningGateway.keysFile().toAbsolutePath().toString())
                .env("REGULARS_DECISION_URL", decisionUrl)
                .env("REGULARS_SPOOL_DIR", spool.toString())
                .env("KAFKA_BOOTSTRAP_SERVERS", kafka)
                .argument("--regulars.queue.start-timeout=1s")
                .argument("--regulars.queue.busy-poll=50ms")
                // One key stands for all the tills of a test.
                .argument("--regulars.tills.requests-per-second=100000");
        for (String setting : settings) {
            process.argument("--" + setting);
        }
        process.start();
    }

    HttpResponse<String> send(String body) {
        return call(at("/pos/v1/transactions")
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + RunningGateway.TILL_KEY)
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path) {
        return call(at(path));
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(process.url() + path));
    }

    private HttpResponse<String> call(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(process.lastLines(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void killAndStartAgain() {
        process.killForcibly();
        process.start();
    }

    String lastLines() {
        return process.lastLines();
    }

    @Override
    public void close() {
        process.stop();
    }
}
