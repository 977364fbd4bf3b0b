package dev.regulars.decision.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One attempt to send something. */
final class Http {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Http() {}

    /** Empty when nothing came back: then it is not known whether it arrived. */
    static Optional<Answer> post(URI url, String path, @Nullable String key, String body) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url.resolve(path))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(key == null ? request : request.header("Authorization", "Bearer " + key));
    }

    static Optional<Answer> get(URI url, String path) throws InterruptedException {
        return send(HttpRequest.newBuilder(url.resolve(path)).timeout(TIMEOUT).GET());
    }

    private static Optional<Answer> send(HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return Optional.of(new Answer(response.statusCode(), response.body()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
