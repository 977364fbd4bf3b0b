package dev.regulars.decision.simulating;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Transactions of some members over three months: sales, returns with and without receipt, voids. */
public final class RandomShop {

    private static final List<String> SKUS =
            List.of("COFFEE-250", "BREAD-800", "CHEESE-500", "TEA-GREEN", "TEA-BREAKFAST", "10002", "COFFEE-FLAT");
    private static final Instant BEGAN = Instant.parse("2026-06-01T06:00:00Z");
    private static final int MINUTES_BETWEEN = 320;

    private final Random random;
    private final List<Sold> sold = new ArrayList<>();
    private int number;

    public RandomShop(long seed) {
        random = new Random(seed);
    }

    private record Sold(String id, String card, List<Integer> quantities) {}

    public String next() {
        number++;
        int dice = random.nextInt(10);
        if (sold.size() > 5 && dice < 2) {
            return takingBack(sold.remove(random.nextInt(sold.size())), dice == 0);
        }
        String card = dice == 2 ? null : "card-" + random.nextInt(25);
        boolean withoutReceipt = dice == 3;
        List<Integer> quantities = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            quantities.add(1 + random.nextInt(4));
            lines.add(line(
                    lines.size() + 1, SKUS.get(random.nextInt(SKUS.size())), quantities.get(quantities.size() - 1)));
        }
        if (!withoutReceipt) {
            sold.add(new Sold("t" + number, card, quantities));
        }
        boolean open = !withoutReceipt && random.nextInt(5) == 0;
        String extra = open ? ",\"prices\":\"open\",\"coupons\":[\"SAVE10\"]" : "";
        return body(withoutReceipt ? "return" : "sale", card, "", String.join(",", lines), extra);
    }

    /** A part of it, which may be brought more of later; or the whole by a void. */
    private String takingBack(Sold sale, boolean whole) {
        String original = "\"originalTransactionId\":\"" + sale.id() + "\",";
        if (whole) {
            return body("void", sale.card(), original, "", "");
        }
        int line = random.nextInt(sale.quantities().size());
        return body("return", sale.card(), original, line(line + 1, "any", 1), "");
    }

    private String line(int id, String sku, int quantity) {
        return String.format(
                Locale.ROOT,
                "{\"lineId\":\"%d\",\"sku\":\"%s\",\"quantity\":\"%d\",\"unitPrice\":\"%d.%02d\"}",
                id,
                sku,
                quantity,
                1 + random.nextInt(60),
                random.nextInt(100));
    }

    private String body(String type, String card, String original, String lines, String extra) {
        String member = card == null ? "" : "\"member\":{\"kind\":\"card\",\"value\":\"" + card + "\"},";
        return """
                {"source":"it","transactionId":"t%d","type":"%s","occurredAt":"%s","storeId":"LDS-01","tillId":"1",
                "channel":"store","currency":"GBP",%s%s"lines":[%s]%s}""".formatted(
                number, type, BEGAN.plusSeconds(60L * MINUTES_BETWEEN * number), member, original, lines, extra);
    }
}
