package dev.regulars.gateway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.json.TransactionReader;
import dev.regulars.gateway.webhooks.WebhookSettings.Shop;
import dev.regulars.gateway.webhooks.WebhookSettings.Subscription;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Whatever stands where something else is expected, an event is understood or refused, without an exception. */
class BrokenEventsTest {
    private static final int EVENTS = 20_000;
    private static final List<String> SAMPLES = List.of(
            "shopify-orders-paid",
            "shopify-refunds-create",
            "square-payment-updated",
            "square-payment-with-order",
            "square-refund-updated");
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "[[]]",
            "-1",
            "1E999999999",
            "0.1",
            "99999999999999999999999",
            "\"\"",
            "\"-1.00\"",
            "\"\\u0000\"",
            "\"2026-02-30T00:00:00Z\"",
            "\"" + "x".repeat(300) + "\"",
            "}");

    private final TransactionReader reader = new TransactionReader();
    private final Mappings mappings = new Mappings(new WebhookSettings(
            DataSize.ofMegabytes(1),
            Map.of("demo", new Shop("demo.example", List.of("a-secret-of-16-or-more"), Samples.SHOP)),
            Map.of(
                    "high-street",
                    new Subscription(
                            "https://x.example",
                            List.of("a-secret-of-16-or-more"),
                            Map.of("LOCATION0001", Samples.STORE)))));

    @Test
    void nothingEndsInAnException() {
        long seed = Long.getLong("regulars.seed", System.nanoTime());
        System.out.println("BrokenEventsTest seed " + seed);
        Random random = new Random(seed);
        int understood = 0;
        for (int i = 0; i < EVENTS; i++) {
            String sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
            String event = broken(Samples.read(sample), random);
            boolean[] sale = new boolean[1];
            assertThatCode(() -> sale[0] = take(sample, event))
                    .as("seed " + seed + ": " + event)
                    .doesNotThrowAnyException();
            understood += sale[0] ? 1 : 0;
        }
        assertThat(understood).as("both must occur").isBetween(1, EVENTS - 1);
    }

    private boolean take(String sample, String event) {
        boolean shopify = sample.startsWith("shopify");
        String topic = sample.equals("shopify-orders-paid") ? "orders/paid" : "refunds/create";
        Mapped mapped = mappings.map(
                shopify
                        ? new Delivery("shopify", "demo", topic, Bodies.bytes(event))
                        : new Delivery("square", "high-street", "", Bodies.bytes(event)));
        if (mapped instanceof Mapped.Sale sale) {
            reader.read(sale.transaction(), new Till(sale.storeId(), null));
            return true;
        }
        return false;
    }

    /** One to three values, or pieces of text, are something else. */
    private static String broken(String event, Random random) {
        String text = event;
        for (int i = random.nextInt(3); i >= 0; i--) {
            int colon = text.indexOf(": ", random.nextInt(text.length()));
            int end = colon < 0 ? -1 : endOf(text, colon + 2);
            if (end > 0) {
                text = text.substring(0, colon + 2) + ODD.get(random.nextInt(ODD.size())) + text.substring(end);
            }
        }
        return text;
    }

    private static int endOf(String text, int from) {
        int comma = text.indexOf(',', from);
        int line = text.indexOf('\n', from);
        return comma < 0 ? line : Math.min(comma, line);
    }
}
