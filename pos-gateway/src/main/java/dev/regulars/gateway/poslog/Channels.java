package dev.regulars.gateway.poslog;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the receipt was made: in a store, when it does not say otherwise. */
final class Channels {
    private Channels() {}

    static String read(Element transaction) {
        Element unit = transaction.child("BusinessUnit");
        Element channel = transaction.filled("Channel", "ChannelID");
        if (channel == null && unit != null) {
            channel = unit.filled("Channel", "ChannelID");
        }
        return channel(channel);
    }

    private static String channel(@Nullable Element said) {
        return switch (said == null ? "" : said.text().toLowerCase(Locale.ROOT)) {
            case "web", "internet", "online", "ecommerce", "e-commerce" -> "web";
            case "app", "mobile", "mobileapp" -> "app";
            default -> "store";
        };
    }
}
