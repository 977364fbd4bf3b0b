package dev.regulars.engine;

import dev.regulars.program.reading.ProgramFiles;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Programs and baskets with every column in use, small enough to collide often. */
final class RandomPrograms {

    private static final String[] CATEGORIES = {"coffee", "tea", "bread"};
    private static final String[] BRANDS = {"own", "fine"};
    private static final String[] SKUS = {"s1", "s2", "s3", "s4", "s5", "s6"};
    private static final String[] STORES = {"London", "Leeds"};
    private static final String[] CHANNELS = {"store", "web", "app"};
    private static final String[] TIERS = {"Blue", "Silver", "Gold"};
    private static final String[] DAYS = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    private static final String[] EXCLUSIVE = {"", "", "", "", "lane", "all"};

    private final Random random;

    RandomPrograms(Random random) {
        this.random = random;
    }

    ProgramFiles files(int rows) {
        TreeMap<String, String> texts =
                new TreeMap<>(ProgramFiles.of(Programs.EXAMPLES).texts());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            lines.add(row("r" + i));
        }
        Collections.shuffle(lines, random);
        texts.put(
                "campaigns.csv",
                "id,name,lane,priority,exclusive,from,to,days,stores,channels,tiers,categories,brands,skus,except,"
                        + "min-spend,min-quantity,effect,value\n" + String.join("\n", lines));
        texts.put(
                "program.yaml",
                texts.get("program.yaml")
                                .replace("{product: best, basket: all}", "{product: best, basket: all, f: first}")
                        + "multipliers: " + one("add", "compound") + "\nrounding: "
                        + one("floor", "half-up", "half-even", "ceiling") + "\nbase-step: "
                        + one("none", "line", "transaction") + "\n");
        return new ProgramFiles(texts);
    }

    private String row(String id) {
        String effect = one("multiplier", "points-per-unit", "bonus");
        StringJoiner cells = new StringJoiner(",");
        cells.add(id).add("Row " + id).add(one("product", "basket", "f")).add("" + (1 + random.nextInt(3)));
        cells.add(one(EXCLUSIVE));
        cells.add(rarely("2026-06-" + (10 + random.nextInt(6)))).add(rarely("2026-06-" + (16 + random.nextInt(6))));
        cells.add(rarely(some(DAYS)))
                .add(rarely(some(STORES)))
                .add(rarely(some(CHANNELS)))
                .add(rarely(some(TIERS)));
        cells.add(rarely(some(CATEGORIES))).add(rarely(some(BRANDS))).add(rarely(some(SKUS)));
        cells.add(rarely(some(SKUS)));
        cells.add(rarely(random.nextInt(30) + ".00")).add(rarely("" + random.nextInt(6)));
        cells.add(effect).add(effect.equals("bonus") ? "" + random.nextInt(60) : one("1", "1.5", "2", "3.25"));
        return cells.toString();
    }

    Transaction sale() {
        List<Transaction.Line> lines = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            lines.add(new Transaction.Line(
                    "l" + i,
                    one(SKUS),
                    new BigDecimal(one("1", "2", "3", "0.755")),
                    BigDecimal.valueOf(random.nextInt(2000), 2),
                    BigDecimal.ZERO,
                    rarely(one(CATEGORIES)).isEmpty() ? null : one(CATEGORIES),
                    rarely(one(BRANDS)).isEmpty() ? null : one(BRANDS),
                    random.nextInt(8) == 0,
                    java.util.Set.of(),
                    BigDecimal.ZERO));
        }
        return new Transaction(
                "test",
                "t",
                Transaction.Type.SALE,
                Instant.parse("2026-06-01T00:00:00Z").plusSeconds(random.nextInt(30 * 86_400)),
                one(STORES),
                "1",
                one(CHANNELS),
                "GBP",
                null,
                lines,
                BigDecimal.ZERO,
                List.of(),
                List.of(),
                Transaction.Prices.FINAL);
    }

    String tier() {
        return one(TIERS);
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    private String rarely(String cell) {
        return random.nextInt(3) == 0 ? cell : "";
    }

    private String some(String[] words) {
        StringJoiner some = new StringJoiner("|");
        for (String word : words) {
            if (random.nextInt(words.length) == 0) {
                some.add(word);
            }
        }
        return some.toString();
    }
}
