package dev.regulars.decision.chaos;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What a till sends.
 *
 * @param source null at the gateway, which knows its own
 */
record Bodies(@Nullable String source, String store, String till, RandomGenerator random) {

    private static final int MEMBERS = 40;
    private static final String HOT = "hot";
    private static final List<String> SKUS = List.of("COFFEE-250", "BREAD-800", "CHEESE-500");

    String someMember(boolean hot) {
        return hot ? HOT : "member-" + random.nextInt(MEMBERS);
    }

    /** One to three lines of one to three pieces. */
    Sold sold(String id, String member) {
        List<Integer> quantities = new ArrayList<>();
        int lines = 1 + random.nextInt(3);
        for (int i = 0; i < lines; i++) {
            quantities.add(1 + random.nextInt(3));
        }
        return new Sold(id, member, quantities);
    }

    /** @param points that pay, as pence */
    String sale(Sold sold, int points) {
        List<String> lines = new ArrayList<>();
        int total = 0;
        for (int i = 0; i < sold.quantities().size(); i++) {
            int price = 300 + random.nextInt(1_200);
            total += price * sold.quantities().get(i);
            lines.add(line(i, sold.quantities().get(i), amount(price)));
        }
        String paid = points == 0 ? "" : "{\"type\":\"points\",\"amount\":\"" + amount(points) + "\"},";
        String tenders = "\"tenders\":[" + paid + "{\"type\":\"card\",\"amount\":\"" + amount(total - points) + "\"}],";
        return body(sold.id(), "sale", member(sold.member()) + tenders, lines);
    }

    /** @param type return, or void, which names no lines */
    String takingBack(String id, String type, Sold sale, List<Integer> quantities) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            if (quantities.get(i) > 0 && !type.equals("void")) {
                lines.add(line(i, quantities.get(i), "0"));
            }
        }
        return body(id, type, "\"originalTransactionId\":\"" + sale.id() + "\",", lines);
    }

    String redeeming(String id, String code) {
        return "{\"source\":\"web\",\"storeId\":\"%s\",\"tillId\":\"%s\",\"code\":\"%s\",\"transactionId\":\"%s\"}"
                .formatted(store, till, code, id);
    }

    private static String member(String card) {
        return card.isEmpty() ? "" : "\"member\":{\"kind\":\"card\",\"value\":\"" + card + "\"},";
    }

    private static String line(int index, int quantity, String price) {
        return "{\"lineId\":\"%d\",\"sku\":\"%s\",\"quantity\":\"%d\",\"unitPrice\":\"%s\"}"
                .formatted(index + 1, SKUS.get(index), quantity, price);
    }

    private static String amount(int pence) {
        return String.format(Locale.ROOT, "%d.%02d", pence / 100, pence % 100);
    }

    private String body(String id, String type, String middle, List<String> lines) {
        return """
                {%s"transactionId":"%s","type":"%s","occurredAt":"%s","storeId":"%s","tillId":"%s","channel":"%s",\
                "currency":"GBP",%s"lines":[%s]}""".formatted(
                        source == null ? "" : "\"source\":\"" + source + "\",",
                        id,
                        type,
                        Instant.now().truncatedTo(ChronoUnit.MILLIS),
                        store,
                        till,
                        source == null ? "store" : "web",
                        middle,
                        String.join(",", lines));
    }
}
