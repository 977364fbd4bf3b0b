package dev.regulars.gateway.webhooks.web;

import dev.regulars.gateway.sending.web.BodyReader;
import dev.regulars.gateway.webhooks.WebhookSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The raw bytes, since they are what was signed. */
@Component
class WebhookBody {
    private final int max;

    WebhookBody(WebhookSettings settings) {
        this.max = Math.toIntExact(settings.maxBody().toBytes());
    }

    /** Empty when it is over the limit. */
    Optional<byte[]> read(HttpServletRequest request) throws IOException {
        return BodyReader.read(request.getInputStream(), request.getContentLengthLong(), max);
    }

    int max() {
        return max;
    }
}
