package dev.regulars.analytics.running;

import dev.regulars.analytics.Analytics;
import dev.regulars.analytics.Expected;
import dev.regulars.analytics.Shown;
import dev.regulars.analytics.warehouse.Warehouse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service in this JVM, on a free port, with a database of its own. */
final class RunningAnalytics implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final ConfigurableApplicationContext context;

    /** @param settings further ones: {@code regulars.analytics.sign-in.look-every=0ms} */
    RunningAnalytics(String bootstrapServers, String topic, Path folder, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--regulars.analytics.warehouse.file=" + folder.resolve("analytics.duckdb"),
                "--regulars.analytics.warehouse.memory-megabytes=256",
                "--regulars.analytics.ingest.bootstrap-servers=" + bootstrapServers,
                "--regulars.analytics.ingest.topic=" + topic,
                "--regulars.analytics.ingest.request-timeout=2s",
                "--regulars.analytics.ingest.retry-wait=200ms"));
        Stream.of(settings).map(setting -> "--" + setting).forEach(arguments::add);
        context = new SpringApplicationBuilder(Analytics.class).run(arguments.toArray(String[]::new));
    }

    String url() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** A year of decisions that no broker has to bring. */
    void fillWithAYear() {
        try (InputStream sql = RunningAnalytics.class.getResourceAsStream("/warehouse/a-year.sql")) {
            run(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void run(String sql) {
        try (Connection connection = context.getBean(Warehouse.class).connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitFeed(String state) {
        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> json(url(), "/v1/totals/summary").path("feed").asString(), state::equals);
    }

    void awaitDecisions(int count) {
        awaitDecisions(url(), count);
    }

    Expected shown() {
        return shown(url());
    }

    static void awaitDecisions(String url, int count) {
        Awaitility.await().atMost(LIMIT).until(() -> {
            JsonNode summary = json(url, "/v1/totals/summary");
            return summary.path("decisions").asInt() == count
                    && summary.path("lag").asInt(-1) == 0;
        });
    }

    /** Past the cache. */
    static Expected shown(String url) {
        long decisions = json(url, "/v1/totals/summary").path("decisions").asLong();
        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> json(url, "/v1/totals").path("transactions").asLong() == decisions);
        return Shown.of(json(url, "/v1/totals"));
    }

    static JsonNode json(String url, String path) {
        return new JsonMapper().readTree(get(url, path).body());
    }

    static HttpResponse<String> get(String url, String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
