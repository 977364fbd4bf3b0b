package dev.regulars.gateway.webhooks.web;

import dev.regulars.gateway.sending.web.Problems;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.webhooks.Delivery;
import dev.regulars.gateway.webhooks.Signature;
import dev.regulars.gateway.webhooks.WebhookSettings;
import dev.regulars.gateway.webhooks.WebhookSettings.Shop;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The shop's domain says which secrets may have signed; a wrong one and an unknown shop get the same answer. */
@RestController
class ShopifyController {
    private static final int MAX_TOPIC = 100;
    private final WebhookSettings settings;
    private final WebhookBody body;
    private final Receipts receipts;
    private final Problems problems;

    ShopifyController(WebhookSettings settings, WebhookBody body, Receipts receipts, Problems problems) {
        this.settings = settings;
        this.body = body;
        this.receipts = receipts;
        this.problems = problems;
    }

    @PostMapping("/pos/v1/webhooks/shopify")
    ResponseEntity<byte[]> take(
            @RequestHeader(name = "X-Shopify-Shop-Domain", defaultValue = "") String domain,
            @RequestHeader(name = "X-Shopify-Hmac-Sha256", required = false) @Nullable String signature,
            @RequestHeader(name = "X-Shopify-Topic", defaultValue = "") String topic,
            HttpServletRequest request)
            throws IOException {
        Optional<Map.Entry<String, Shop>> shop = settings.shopify().entrySet().stream()
                .filter(one -> one.getValue().domain().equalsIgnoreCase(domain))
                .findFirst();
        if (shop.isEmpty() || signature == null) {
            return wrongSignature();
        }
        Optional<byte[]> bytes = body.read(request);
        if (bytes.isEmpty()) {
            return problems.of(ReasonCode.BODY_TOO_LARGE, "at most " + body.max() + " bytes are read");
        }
        if (!Signature.fits(signature, shop.get().getValue().secrets(), bytes.get())) {
            return wrongSignature();
        }
        String name = topic.substring(0, Math.min(topic.length(), MAX_TOPIC));
        return receipts.of(new Delivery("shopify", shop.get().getKey(), name, bytes.get()));
    }

    private ResponseEntity<byte[]> wrongSignature() {
        return problems.of(ReasonCode.SIGNATURE_INVALID, "X-Shopify-Hmac-Sha256 does not fit shop, secret and body");
    }
}
