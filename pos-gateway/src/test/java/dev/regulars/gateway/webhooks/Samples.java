package dev.regulars.gateway.webhooks;

import dev.regulars.gateway.webhooks.WebhookSettings.MemberBy;
import dev.regulars.gateway.webhooks.WebhookSettings.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The events of docs/webhooks. */
public final class Samples {
    static final Place SHOP = new Place("WEB-01", "GBP", "web", MemberBy.EXTERNAL_ID);
    static final Place STORE = new Place("LON-02", "GBP", "store", MemberBy.EXTERNAL_ID);

    private Samples() {}

    public static String read(String name) {
        try {
            return Files.readString(Path.of("docs", "webhooks", name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
