package dev.regulars.analytics.synthetic;

import dev.regulars.analytics.accounting.AccountingSettings;
import dev.regulars.analytics.accounting.Books;
import dev.regulars.analytics.accounting.duckdb.DuckDbClosedBooks;
import dev.regulars.analytics.accounting.duckdb.DuckDbLedger;
import dev.regulars.analytics.customers.CustomersSettings;
import dev.regulars.analytics.customers.FitValues;
import dev.regulars.analytics.customers.duckdb.DuckDbMemberValues;
import dev.regulars.analytics.ingest.Arrival;
import dev.regulars.analytics.ingest.Batch;
import dev.regulars.analytics.ingest.RecordTraces;
import dev.regulars.analytics.ingest.duckdb.DuckDbDecisions;
import dev.regulars.analytics.kpis.KpiCatalog;
import dev.regulars.analytics.kpis.KpiSettings;
import dev.regulars.analytics.kpis.duckdb.DuckDbKpis;
import dev.regulars.analytics.warehouse.Reader;
import dev.regulars.analytics.warehouse.Warehouse;
import dev.regulars.analytics.warehouse.WarehouseSettings;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How fast events are stored, and every figure, the books and what members are worth are worked out, at a million
 * synthetic decisions or at so many as are asked for: {@code BenchAnalytics FOLDER DECISIONS [MEGABYTES [ROUNDS]]}. The
 * events are bytes, as they come from the topic; the broker is not in these figures.
 */
public final class BenchAnalytics {
    private static final int BATCH = 10_000;
    private static final int SEED = 2029;
    private static final int DAYS = 730;
    private static final int STORES = 60;
    /** A member for so many decisions. */
    private static final int MEMBERS_PART = 10;

    private static final AccountingSettings ACCOUNTING =
            new AccountingSettings(new BigDecimal("0.01"), new BigDecimal("0.80"), 24, 12, null);
    private static final CustomersSettings CUSTOMERS =
            new CustomersSettings(new BigDecimal("0.01"), new BigDecimal("0.30"), 100, Duration.ofHours(24));

    private final WarehouseSettings settings;
    private final long decisions;
    private final int rounds;

    private BenchAnalytics(Path folder, long decisions, int megabytes, int rounds) {
        this.settings = new WarehouseSettings(folder.resolve("bench.duckdb"), megabytes, 2);
        this.decisions = decisions;
        this.rounds = rounds;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int megabytes = args.length > 2 ? Integer.parseInt(args[2]) : 512;
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 20;
        new BenchAnalytics(folder, Long.parseLong(args[1]), megabytes, rounds).run();
    }

    private void run() throws Exception {
        try (Warehouse warehouse = new Warehouse(settings)) {
            Reader reader = new Reader(warehouse);
            if (count(reader) == 0) {
                try (DuckDbDecisions stored = new DuckDbDecisions(warehouse, RecordTraces.none())) {
                    fill(stored);
                }
            }
            KpiSettings kpis = new KpiSettings(new BigDecimal("0.30"), new BigDecimal("0.01"));
            KpiTimes times = new KpiTimes(new KpiCatalog(), new DuckDbKpis(reader, kpis), rounds);
            times.measure();
            time("books of all months, none of them closed", () -> {
                Books books = new Books(new DuckDbLedger(warehouse), new DuckDbClosedBooks(warehouse), ACCOUNTING);
                return books.open().size() + " months";
            });
            time("customer lifetime values", () -> {
                DuckDbMemberValues values = new DuckDbMemberValues(warehouse);
                return new FitValues(values, CUSTOMERS, Clock.systemUTC())
                        .fit()
                        .map(Object::toString)
                        .orElse(decisions / MEMBERS_PART + " members");
            });
            System.out.printf(
                    Locale.ROOT,
                    "analytics: %d decisions, file %d MB, process %d MB at most, figures p50 %d ms, p99 %d ms%n",
                    count(reader),
                    Files.size(settings.file()) >> 20,
                    peakMegabytes(),
                    times.percentile(0.5),
                    times.percentile(0.99));
        }
    }

    private static void time(String what, Supplier<String> work) {
        long began = System.nanoTime();
        String done = work.get();
        System.out.printf(
                Locale.ROOT,
                "%s: %s in %,d ms%n",
                what,
                done,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }

    private static long count(Reader reader) {
        return (Long) Objects.requireNonNull(reader.read("SELECT count(*) FROM decisions", 1, Duration.ofSeconds(60))
                .rows()
                .get(0)
                .get(0));
    }

    private void fill(DuckDbDecisions stored) {
        int members = Math.toIntExact(Math.max(100, decisions / MEMBERS_PART));
        World world = new World(SEED, decisions, members, STORES, DAYS);
        long storing = 0;
        long offset = 0;
        long nextLine = Math.max(BATCH, decisions / 10);
        long storedBefore = 0;
        long nanosBefore = 0;
        for (List<byte[]> events = world.next(BATCH); !events.isEmpty(); events = world.next(BATCH)) {
            List<Arrival> arrivals = new ArrayList<>(events.size());
            for (byte[] event : events) {
                arrivals.add(new Arrival(0, offset++, event));
            }
            long began = System.nanoTime();
            stored.add(new Batch("bench", arrivals, Map.of(0, offset)));
            storing += System.nanoTime() - began;
            if (offset >= nextLine) {
                System.out.printf(
                        Locale.ROOT,
                        "stored %,d: %,d a second since the line before%n",
                        offset,
                        rate(offset - storedBefore, storing - nanosBefore));
                nextLine += Math.max(BATCH, decisions / 10);
                storedBefore = offset;
                nanosBefore = storing;
            }
        }
        System.out.printf(Locale.ROOT, "ingest: %,d events, %,d a second%n", offset, rate(offset, storing));
    }

    private static long rate(long events, long nanos) {
        return events * TimeUnit.SECONDS.toNanos(1) / Math.max(1, nanos);
    }

    /** Of the whole process, the database in it included; 0 where the system does not tell. */
    private static long peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10)
                .findFirst()
                .orElse(0);
    }
}
