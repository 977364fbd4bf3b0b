package dev.regulars.analytics.people.studio;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Calls of the Studio's API, with its cookies and its token. */
final class Calls {
    private static final String JSON = "application/json";

    private final HttpClient http;
    private final URI base;
    private final Duration timeout;

    Calls(URI base, Duration timeout) {
        this.base = base;
        this.timeout = timeout;
        http = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    CompletableFuture<HttpResponse<Void>> sendAside(HttpRequest request) {
        return http.sendAsync(request, BodyHandlers.discarding());
    }

    HttpRequest get(String path, Cookies cookies) {
        return request(path, cookies).GET().build();
    }

    /** @param client where the person sits: counted as theirs by a Studio that trusts analytics as a proxy */
    HttpRequest post(String path, Cookies cookies, String json, String client) {
        return request(path, cookies)
                .header("Content-Type", JSON)
                .header("X-Forwarded-For", client)
                .POST(BodyPublishers.ofString(json))
                .build();
    }

    HttpRequest delete(String path, Cookies cookies) {
        return request(path, cookies).DELETE().build();
    }

    private HttpRequest.Builder request(String path, Cookies cookies) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve("/studio/api" + path)).timeout(timeout);
        if (!cookies.header().isEmpty()) {
            request.header("Cookie", cookies.header());
        }
        return request.header("Accept", JSON).header("X-XSRF-TOKEN", cookies.token());
    }
}
