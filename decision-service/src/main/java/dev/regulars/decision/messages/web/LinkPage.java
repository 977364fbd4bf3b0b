package dev.regulars.decision.messages.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The small pages that links of messages lead to: without scripts, and told to nobody. */
public final class LinkPage {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'";

    private LinkPage() {}

    /** @param body HTML */
    public static ResponseEntity<byte[]> of(int status, String title, String body) {
        String html = """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%s</title><link rel="stylesheet" href="/webjars/picocss__pico/css/pico.min.css"></head>
                <body><main class="container"><h1>%s</h1>%s</main></body>
                </html>
                """.formatted(title, title, body);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", POLICY)
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    public static ResponseEntity<byte[]> brokenLink() {
        return of(404, "This link does not work", "<p>It may have been cut off. Try the link of a newer message.</p>");
    }
}
