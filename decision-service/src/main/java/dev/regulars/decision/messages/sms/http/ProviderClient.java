package dev.regulars.decision.messages.sms.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One request to the provider: no redirect is followed, and neither time nor answer is without an end. */
final class ProviderClient {

    private static final int MOST_BYTES = 64 << 10;

    private final HttpSmsSettings settings;
    private final HttpClient http;

    /** @throws IllegalArgumentException for an address that is neither https nor allowed to be private */
    ProviderClient(HttpSmsSettings settings) {
        String scheme = settings.url().getScheme();
        if (!"https".equals(scheme) && !("http".equals(scheme) && settings.privateAddresses())) {
            throw new IllegalArgumentException("regulars.messages.sms.http.url must begin with https://");
        }
        this.settings = settings;
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.answerWithin())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * @param key the same for the same message, by which a provider knows a repetition
     * @throws IOException when nobody knows whether the provider has it, or it was not reached
     * @throws SecurityException when the provider's address is private and may not be
     */
    HttpResponse<byte[]> send(String key, byte[] body) throws IOException, InterruptedException {
        URI url = settings.url();
        if (!settings.privateAddresses() && !PublicAddress.isPublic(url.getHost())) {
            throw new SecurityException("the provider's address is not public");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Idempotency-Key", key)
                .method(settings.method(), BodyPublishers.ofByteArray(body));
        settings.sentHeaders().forEach(request::setHeader);
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request.build(), head -> new LimitedBody(MOST_BYTES));
        try {
            return answer.get(settings.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no answer in time", e);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } finally {
            answer.cancel(true);
        }
    }
}
