package dev.regulars.gateway.callbacks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One signed call; what it answers but its status is not read. */
@Component
class CallbackClient {
    private static final Logger log = LoggerFactory.getLogger(CallbackClient.class);
    private final CallbackSettings settings;
    private final HttpClient http;

    CallbackClient(CallbackSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * True when it was taken.
     *
     * @param delivery by which the receiver knows a repetition
     */
    boolean post(URI url, String delivery, String contentType, byte[] body) {
        String secret = Objects.requireNonNull(settings.secret());
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(settings.timeout())
                .header("Content-Type", contentType)
                .header("Regulars-Delivery", delivery)
                .header("Regulars-Signature", Signature.of(body, Instant.now(), secret))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
            if (answer.statusCode() / 100 != 2) {
                log.warn("a callback was answered with {}", answer.statusCode());
            }
            return answer.statusCode() / 100 == 2;
        } catch (IOException e) {
            log.warn("a callback was not answered: {}", e.getClass().getSimpleName());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
