package dev.regulars.gateway.running;

import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Backends;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged decision service with the demo program, and a database of its own. */
final class RealService implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final AppProcess process;

    RealService(String name) {
        process = AppProcess.of("decision-service")
                .env("MONGODB_URI", Backends.mongoUri(name))
                .env("KAFKA_BOOTSTRAP_SERVERS", Backends.kafkaBootstrapServers())
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

    String url() {
        return process.url();
    }

    /** As it was stored; missing when there is none. */
    JsonNode decision(String decisionId) {
        URI uri = URI.create(url() + "/v1/decisions/" + decisionId);
        try {
            return new JsonMapper()
                    .readTree(http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.stop();
    }
}
