package dev.regulars.gateway.running;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.webhooks.Signature;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** A Shopify shop and a Square subscription that send to a gateway, with the settings that it needs for them. */
final class Shops {
    static final String OLD_SECRET = "an-old-shopify-secret";
    static final String NEW_SECRET = "a-new-shopify-secret";
    static final String SQUARE_KEY = "a-square-signature-key";
    private static final String DOMAIN = "demo.shop.example";
    private static final String SQUARE_URL = "https://gateway.example/pos/v1/webhooks/square/high-street";
    private final RunningGateway gateway;

    Shops(RunningGateway gateway) {
        this.gateway = gateway;
    }

    static String[] settings(String location, String... others) {
        String shop = "regulars.webhooks.shopify.demo.";
        String square = "regulars.webhooks.square.high-street.";
        String place = square + "locations." + location + ".";
        List<String> all = new ArrayList<>(List.of(
                shop + "domain=" + DOMAIN,
                shop + "secrets=" + NEW_SECRET + "," + OLD_SECRET,
                shop + "place.store-id=WEB-01",
                shop + "place.currency=GBP",
                shop + "place.channel=web",
                square + "notification-url=" + SQUARE_URL,
                square + "signature-keys=" + SQUARE_KEY,
                place + "store-id=LON-02",
                place + "currency=GBP",
                place + "channel=store"));
        all.addAll(List.of(others));
        return all.toArray(String[]::new);
    }

    HttpResponse<String> shopify(String topic, String body) {
        return shopify(topic, body, Signature.of(NEW_SECRET, Bodies.bytes(body)), DOMAIN);
    }

    HttpResponse<String> shopify(String topic, String body, String signature) {
        return shopify(topic, body, signature, DOMAIN);
    }

    HttpResponse<String> shopify(String topic, String body, String signature, String domain) {
        return gateway.call(gateway.at("/pos/v1/webhooks/shopify")
                .header("Content-Type", "application/json")
                .header("X-Shopify-Topic", topic)
                .header("X-Shopify-Shop-Domain", domain)
                .header("X-Shopify-Webhook-Id", "b54557e4-bdd9-4b37-8a5f-bf7d70bcd043")
                .header("X-Shopify-Hmac-Sha256", signature)
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> square(String body) {
        return square(body, Signature.of(SQUARE_KEY, Bodies.bytes(SQUARE_URL), Bodies.bytes(body)));
    }

    HttpResponse<String> square(String body, String signature) {
        return gateway.call(gateway.at("/pos/v1/webhooks/square/high-street")
                .header("Content-Type", "application/json")
                .header("x-square-hmacsha256-signature", signature)
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> deadLetters(String key, long from) {
        return gateway.call(
                gateway.at("/pos/v1/dead-letters?limit=100&from=" + from).header("Authorization", "Bearer " + key));
    }

    HttpResponse<String> resend(String key, long number) {
        return gateway.call(gateway.at("/pos/v1/dead-letters/" + number + "/resend")
                .header("Authorization", "Bearer " + key)
                .POST(BodyPublishers.noBody()));
    }
}
