package dev.regulars.bench;

import dev.regulars.engine.DayMetrics;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Transaction;
import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * The content that is measured: a grocer's program of 40 stores and 2,000 products in 60 categories and 80 brands. Of
 * its rows 45 % are about a category, 25 % about a brand, 25 % about one to five products, and 5 % (at most 60) about
 * the whole basket; a third hold in some stores only, a third for some tiers, a fifth have a minimum; half run at the
 * time of the baskets.
 */
public final class BenchContent {

    public static final int BASKETS = 256;
    private static final long SEED = 20260622;
    private static final int MOST_WHOLE_BASKET_ROWS = 60;
    private static final String[] TIERS = {"Blue", "Silver", "Gold"};
    private static final String HEADER =
            "id,name,lane,priority,from,to,days,stores,channels,tiers,categories,brands,skus,min-spend,effect,value\n";

    private BenchContent() {}

    public static ProgramFiles files(int rows) {
        TreeMap<String, String> texts = new TreeMap<>(
                ProgramFiles.of(Path.of("src/test/resources/examples")).texts());
        Random random = new Random(SEED);
        StringBuilder campaigns = new StringBuilder(HEADER);
        int whole = 0;
        for (int i = 0; i < rows; i++) {
            boolean wholeBasket = random.nextInt(100) < 5 && whole < MOST_WHOLE_BASKET_ROWS;
            whole += wholeBasket ? 1 : 0;
            campaigns.append(row(i, wholeBasket, random));
        }
        texts.put("campaigns.csv", campaigns.toString());
        StringBuilder stores = new StringBuilder("store,name,time-zone,country\n");
        for (int i = 0; i < 40; i++) {
            stores.append("S" + i + ",Store " + i + ",Europe/London,GB\n");
        }
        texts.put("stores.csv", stores.toString());
        StringBuilder products = new StringBuilder("sku,name,category,brand\n");
        for (int i = 0; i < 2_000; i++) {
            products.append("P" + i + ",Product " + i + ",c" + i % 60 + ",b" + i % 80 + "\n");
        }
        texts.put("products.csv", products.toString());
        return new ProgramFiles(texts);
    }

    private static String row(int number, boolean wholeBasket, Random random) {
        int about = wholeBasket ? 100 : random.nextInt(95);
        String effect = wholeBasket ? "bonus" : random.nextInt(3) == 0 ? "points-per-unit" : "multiplier";
        return String.join(
                        ",",
                        "r" + number,
                        "Row " + number,
                        random.nextBoolean() ? "product" : "basket",
                        "" + (1 + random.nextInt(5)),
                        random.nextBoolean() ? "2026-06-01" : "2026-09-01",
                        random.nextBoolean() ? "2026-12-31" : "",
                        random.nextInt(5) == 0 ? "sat|sun" : "",
                        random.nextInt(3) == 0 ? "S" + random.nextInt(40) + "|S" + random.nextInt(40) : "",
                        random.nextInt(4) == 0 ? "store" : "",
                        random.nextInt(3) == 0 ? TIERS[random.nextInt(3)] : "",
                        about < 45 ? "c" + random.nextInt(60) : "",
                        about >= 45 && about < 70 ? "b" + random.nextInt(80) : "",
                        about >= 70 && about < 95 ? products(random) : "",
                        random.nextInt(5) == 0 ? (5 + random.nextInt(40)) + ".00" : "",
                        effect,
                        effect.equals("bonus") ? "50" : "2")
                + "\n";
    }

    private static String products(Random random) {
        StringBuilder skus = new StringBuilder("P" + random.nextInt(2_000));
        for (int i = random.nextInt(5); i > 0; i--) {
            skus.append("|P").append(random.nextInt(2_000));
        }
        return skus.toString();
    }

    public static Program read(ProgramFiles files) {
        return Objects.requireNonNull(ProgramReader.read(files).program(), "the benchmark's program has an error");
    }

    /** Baskets of eight lines. */
    public static List<Transaction> baskets() {
        Random random = new Random(SEED + 1);
        List<Transaction> baskets = new ArrayList<>();
        for (int i = 0; i < BASKETS; i++) {
            List<Transaction.Line> lines = new ArrayList<>();
            for (int j = 0; j < 8; j++) {
                lines.add(new Transaction.Line(
                        "l" + j,
                        "P" + random.nextInt(2_000),
                        BigDecimal.valueOf(1 + random.nextInt(3)),
                        BigDecimal.valueOf(50 + random.nextInt(2_000), 2),
                        BigDecimal.ZERO,
                        null,
                        null,
                        false,
                        Set.of(),
                        BigDecimal.ZERO));
            }
            baskets.add(new Transaction(
                    "bench",
                    "t" + i,
                    Transaction.Type.SALE,
                    Instant.parse("2026-06-15T08:00:00Z").plusSeconds(random.nextInt(7 * 86_400)),
                    "S" + random.nextInt(40),
                    "1",
                    "store",
                    "GBP",
                    null,
                    lines,
                    BigDecimal.ZERO,
                    List.of(new Transaction.Tender("card", BigDecimal.TEN)),
                    List.of(),
                    Transaction.Prices.FINAL));
        }
        return baskets;
    }

    /** @param years of weekly visits */
    public static MemberSnapshot member(int number, int years) {
        Random random = new Random(SEED + 2 + number);
        TreeMap<LocalDate, DayMetrics> metrics = new TreeMap<>();
        for (int week = 1; week <= 52 * years; week++) {
            metrics.put(LocalDate.of(2026, 6, 14).minusWeeks(week), new DayMetrics(random.nextInt(5_000), 20, 1));
        }
        return MemberSnapshot.of("m" + number, TIERS[number % 3], random.nextInt(400), metrics);
    }
}
