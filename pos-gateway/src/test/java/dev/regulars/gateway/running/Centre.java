package dev.regulars.gateway.running;

import dev.regulars.testing.AppProcess;
import dev.regulars.testing.ServersProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.UUID;

/** Kafka, MongoDB and the real decision service, of one test alone, so that it may kill them. */
final class Centre implements AutoCloseable {
    final ServersProcess servers = ServersProcess.start();
    final AppProcess decisions;
    private final String database = "centre-" + UUID.randomUUID().toString().substring(0, 8);
    private final HttpClient http = HttpClient.newHttpClient();

    Centre() {
        decisions = AppProcess.of("decision-service")
                .env("MONGODB_URI", mongoUri())
                .env("KAFKA_BOOTSTRAP_SERVERS", kafka())
                .env("REGULARS_RUNS_DAILY", "false")
                .env("REGULARS_SECRET", UUID.randomUUID() + "-" + UUID.randomUUID())
                .env(
                        "REGULARS_PROGRAM_DIR",
                        Path.of("../rules/programs/demo")
                                .toAbsolutePath()
                                .normalize()
                                .toString())
                .start();
    }

    String mongoUri() {
        return servers.mongoUri() + "/" + database;
    }

    String kafka() {
        return servers.kafkaBootstrapServers();
    }

    String url() {
        return decisions.url();
    }

    void killAll() {
        decisions.killForcibly();
        servers.killForcibly();
    }

    void startAgain() {
        servers.startAgain();
        decisions.start();
    }

    /** 404 as long as it is not decided. */
    HttpResponse<String> decision(String transactionId) {
        URI uri = URI.create(url() + "/v1/decisions/pos:" + transactionId);
        try {
            return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        decisions.stop();
        servers.close();
    }
}
