package dev.regulars.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The sales that one path gets: members of a shop with {@link #CARDS} cards buy one to eight of the demo's products,
 * every fourth of them a grocery that campaigns are about. The n-th sale of each path has the same content.
 */
final class Sales {

    static final int CARDS = 2_000;
    private static final int MOST_LINES = 8;
    private static final Path PRODUCTS = Path.of("../rules/programs/demo/products.csv");

    private final String name;
    private final Tills tills;
    private final List<String> goods;
    private final List<String> groceries;
    private final AtomicInteger next = new AtomicInteger();

    /** @param key of the till */
    record Sale(String key, String body) {}

    /** @param name begins each transaction's id */
    Sales(String name, Tills tills) throws IOException {
        this.name = name;
        this.tills = tills;
        List<String> skus = Files.readAllLines(PRODUCTS).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        groceries = skus.stream().filter(sku -> sku.matches("[A-Z]+-.*")).toList();
        goods = skus.stream().filter(sku -> !groceries.contains(sku)).toList();
    }

    /** The first {@link #CARDS} sales enrol each member once; then members come by chance. */
    Sale next() {
        int number = next.getAndIncrement();
        Random random = new Random(number);
        int card = number < CARDS ? number : random.nextInt(CARDS);
        StringBuilder lines = new StringBuilder();
        int count = 1 + random.nextInt(MOST_LINES);
        for (int i = 1; i <= count; i++) {
            lines.append(i == 1 ? "" : ",").append(line(i, random));
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String body = """
                {"transactionId":"%s-%d","type":"sale","occurredAt":"%s","channel":"store","currency":"GBP",
                "member":{"kind":"card","value":"BENCH-%05d"},"lines":[%s]}
                """.formatted(name, number, now, card, lines);
        return new Sale(tills.key(number), body);
    }

    /** How many were given. */
    int count() {
        return next.get();
    }

    private String line(int number, Random random) {
        List<String> from = random.nextInt(4) == 0 ? groceries : goods;
        String sku = from.get(random.nextInt(from.size()));
        BigDecimal price = BigDecimal.valueOf(50 + random.nextInt(1_500), 2);
        return "{\"lineId\":\"%d\",\"sku\":\"%s\",\"quantity\":\"%d\",\"unitPrice\":\"%s\"}"
                .formatted(number, sku, 1 + random.nextInt(3), price);
    }
}
