package dev.regulars.decision.running;

import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Backends;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The packaged service as a process, with a database of its own and a program folder that a test may change. */
final class Service implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final AppProcess process;
    final String database;

    Service(Path program, String... jvmArguments) {
        this(program, false, jvmArguments);
    }

    Service(Path program, boolean engineerRules, String... jvmArguments) {
        this("it-" + UUID.randomUUID().toString().substring(0, 8), program, engineerRules, jvmArguments);
    }

    /** @param database may be that of another: then both are instances of one service */
    Service(String database, Path program, boolean engineerRules, String... jvmArguments) {
        this.database = database;
        AppProcess app = AppProcess.of("decision-service")
                .env("REGULARS_PROGRAM_ENGINEERRULES", String.valueOf(engineerRules))
                .env("MONGODB_URI", Backends.mongoUri(database))
                .env("KAFKA_BOOTSTRAP_SERVERS", Backends.kafkaBootstrapServers())
                .env("REGULARS_RUNS_DAILY", "false")
                .env("REGULARS_RUNS_PAGE", "10")
                .env("REGULARS_SECRET", "a-secret-of-the-tests-that-is-long-enough")
                .env(
                        "REGULARS_PROGRAM_DIR",
                        program.toAbsolutePath().normalize().toString());
        List.of(jvmArguments).forEach(app::jvmArgument);
        process = app.start();
    }

    AppProcess process() {
        return process;
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(process.url() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> put(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(process.url() + path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(process.url() + path)).DELETE());
    }

    HttpResponse<String> commit(String body) throws IOException, InterruptedException {
        return post("/v1/transactions", body);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(process.url() + path)).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(LIMIT).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.stop();
    }
}
