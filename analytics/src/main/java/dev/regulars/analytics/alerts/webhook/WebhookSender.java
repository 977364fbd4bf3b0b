package dev.regulars.analytics.alerts.webhook;

import dev.regulars.analytics.alerts.Alert;
import dev.regulars.analytics.alerts.AlertsSettings;
import dev.regulars.analytics.alerts.NotSent;
import dev.regulars.analytics.alerts.Sender;
import dev.regulars.analytics.alerts.Way;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts alerts as JSON. The header {@code X-Regulars-Signature} is {@code v1=} and the HMAC-SHA256, in hex, of the
 * header {@code X-Regulars-Timestamp} (seconds since 1970), a dot and the body. Whoever gets it drops ids that were
 * seen.
 */
@Component
public final class WebhookSender implements Sender {
    private static final int OK = 200;
    private static final int REDIRECT = 300;

    private final AlertsSettings settings;
    private final Clock clock;
    private final HttpClient http;
    private final JsonMapper json = new JsonMapper();

    public WebhookSender(AlertsSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Way way() {
        return Way.WEBHOOK;
    }

    @Override
    public boolean isSet() {
        return settings.webhook() != null;
    }

    @Override
    public void send(Alert alert, String link) {
        String body = json.writeValueAsString(AlertPost.of(alert, link));
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        String secret = Objects.requireNonNull(settings.webhookSecret());
        HttpRequest request = HttpRequest.newBuilder(Objects.requireNonNull(settings.webhook()))
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .header("X-Regulars-Timestamp", timestamp)
                .header("X-Regulars-Signature", "v1=" + Signature.of(secret, timestamp + '.' + body))
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status < OK || status >= REDIRECT) {
                throw new NotSent("webhook: answered " + status);
            }
        } catch (IOException e) {
            // ConnectException, which says nothing more, HttpTimeoutException: request timed out
            throw new NotSent("webhook: " + (e.getMessage() == null ? "cannot be reached" : e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotSent("webhook: interrupted", e);
        }
    }
}
