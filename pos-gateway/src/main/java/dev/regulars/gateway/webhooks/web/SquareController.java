package dev.regulars.gateway.webhooks.web;

import dev.regulars.gateway.sending.web.Problems;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.webhooks.Delivery;
import dev.regulars.gateway.webhooks.Signature;
import dev.regulars.gateway.webhooks.WebhookSettings;
import dev.regulars.gateway.webhooks.WebhookSettings.Subscription;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The address says which keys may have signed; Square signs the address with the body. */
@RestController
class SquareController {
    private final WebhookSettings settings;
    private final WebhookBody body;
    private final Receipts receipts;
    private final Problems problems;

    SquareController(WebhookSettings settings, WebhookBody body, Receipts receipts, Problems problems) {
        this.settings = settings;
        this.body = body;
        this.receipts = receipts;
        this.problems = problems;
    }

    @PostMapping("/pos/v1/webhooks/square/{subscription}")
    ResponseEntity<byte[]> take(
            @PathVariable("subscription") String name,
            @RequestHeader(name = "x-square-hmacsha256-signature", required = false) @Nullable String signature,
            HttpServletRequest request)
            throws IOException {
        Subscription subscription = settings.square().get(name);
        if (subscription == null || signature == null) {
            return wrongSignature();
        }
        Optional<byte[]> bytes = body.read(request);
        if (bytes.isEmpty()) {
            return problems.of(ReasonCode.BODY_TOO_LARGE, "at most " + body.max() + " bytes are read");
        }
        byte[] url = subscription.notificationUrl().getBytes(StandardCharsets.UTF_8);
        if (!Signature.fits(signature, subscription.signatureKeys(), url, bytes.get())) {
            return wrongSignature();
        }
        return receipts.of(new Delivery("square", name, "", bytes.get()));
    }

    private ResponseEntity<byte[]> wrongSignature() {
        return problems.of(
                ReasonCode.SIGNATURE_INVALID, "x-square-hmacsha256-signature does not fit address, key and body");
    }
}
