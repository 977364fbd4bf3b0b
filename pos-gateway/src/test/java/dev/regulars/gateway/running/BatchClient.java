package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.testing.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A back office that sends files. */
final class BatchClient {
    private static final Contract BATCH = Contract.openApi("pos-gateway", "Batch");
    private static final Contract LINE = Contract.openApi("pos-gateway", "ResultLine");
    private static final Duration LIMIT = Duration.ofSeconds(180);
    /** What curl says when it is not told otherwise; the file must not be taken for a form. */
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonMapper json = new JsonMapper();
    private final String url;
    private final String key;

    BatchClient(String url, String key) {
        this.url = url;
        this.key = key;
    }

    String upload(String format, String file) {
        HttpResponse<String> answer =
                call("/pos/v1/batches?format=" + format, "POST", BodyPublishers.ofString(file), FORM);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return json.readTree(answer.body()).get("id").stringValue();
    }

    JsonNode state(String id) {
        HttpResponse<String> answer = get("/pos/v1/batches/" + id);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(BATCH.violations(answer.body())).isEmpty();
        return json.readTree(answer.body());
    }

    HttpResponse<String> cancel(String id) {
        return call("/pos/v1/batches/" + id + "/cancel", "POST", BodyPublishers.noBody(), "text/plain");
    }

    HttpResponse<String> get(String path) {
        return call(path, "GET", BodyPublishers.noBody(), "text/plain");
    }

    List<JsonNode> result(String id) {
        HttpResponse<String> answer = get("/pos/v1/batches/" + id + "/result");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines().limit(100))
                .allSatisfy(line -> assertThat(LINE.violations(line)).isEmpty());
        return answer.body().lines().map(json::readTree).toList();
    }

    JsonNode await(String id, Predicate<JsonNode> reached) {
        long end = System.nanoTime() + LIMIT.toNanos();
        JsonNode state = state(id);
        while (!reached.test(state)) {
            assertThat(System.nanoTime()).as("still " + state).isLessThan(end);
            pause();
            state = state(id);
        }
        return state;
    }

    JsonNode awaitEnd(String id) {
        return await(id, state -> state.has("endedAt"));
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> call(String path, String method, HttpRequest.BodyPublisher body, String type) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", type)
                .method(method, body)
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
