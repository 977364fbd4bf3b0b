package dev.regulars.analytics.running;

import dev.regulars.analytics.Analytics;
import dev.regulars.analytics.Expected;
import dev.regulars.analytics.Shown;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service in this JVM, on a free port, with a database of its own. */
final class RunningAnalytics implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final ConfigurableApplicationContext context;

    RunningAnalytics(String bootstrapServers, String topic, Path folder) {
        context = new SpringApplicationBuilder(Analytics.class)
                .run(
                        "--server.port=0",
                        "--regulars.analytics.warehouse.file=" + folder.resolve("analytics.duckdb"),
                        "--regulars.analytics.warehouse.memory-megabytes=256",
                        "--regulars.analytics.ingest.bootstrap-servers=" + bootstrapServers,
                        "--regulars.analytics.ingest.topic=" + topic,
                        "--regulars.analytics.ingest.request-timeout=2s",
                        "--regulars.analytics.ingest.retry-wait=200ms");
    }

    String url() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
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
