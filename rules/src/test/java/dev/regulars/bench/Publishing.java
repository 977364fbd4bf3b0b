package dev.regulars.bench;

import dev.regulars.engine.Decision;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.Transaction;
import dev.regulars.engine.drools.DroolsMatchers;
import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** A program of 5,000 rows goes live while four threads decide: how long it takes, and how long a decision waits. */
public final class Publishing {

    private static final int THREADS = 4;
    private static final int ROWS = 5_000;
    private static final int VERSIONS = 5;

    private final DroolsMatchers matchers = new DroolsMatchers();
    private final ProgramEngine engine = new ProgramEngine(matchers::of);
    private final AtomicReference<Program> live = new AtomicReference<>();
    private final AtomicReference<Throwable> error = new AtomicReference<>();

    /** @param millis from files to live, of each version */
    public record Result(List<Long> millis, long decisions, double longestWaitMillis, double longestWaitBefore) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "publishing: %d rows live in %s ms; %d threads decided %d times without an error, longest wait %.1f"
                            + " ms (%.1f ms when nothing was published)",
                    ROWS,
                    millis,
                    THREADS,
                    decisions,
                    longestWaitMillis,
                    longestWaitBefore);
        }
    }

    private static final class Till extends Thread {
        private final Publishing bench;
        private final AtomicBoolean open;
        private final List<Transaction> baskets = BenchContent.baskets();
        private volatile long longest;
        private volatile long decisions;

        Till(Publishing bench, AtomicBoolean open) {
            this.bench = bench;
            this.open = open;
        }

        @Override
        public void run() {
            MemberSnapshot member = BenchContent.member(1, 1);
            try {
                while (open.get()) {
                    long from = System.nanoTime();
                    Decision decision = bench.engine.evaluate(
                            baskets.get((int) (decisions % baskets.size())), member, bench.live.get());
                    longest = Math.max(longest, System.nanoTime() - from);
                    decisions += decision.lines().size() / 8;
                    // A till with a queue, not a load that takes both processors for itself.
                    Thread.sleep(1);
                }
            } catch (InterruptedException | RuntimeException e) {
                bench.error.set(e);
            }
        }
    }

    public static Result measure() throws InterruptedException {
        return new Publishing().run();
    }

    private Result run() throws InterruptedException {
        ProgramFiles files = BenchContent.files(ROWS);
        publish(files, 0);
        publish(files, 1);
        AtomicBoolean open = new AtomicBoolean(true);
        List<Till> tills = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            tills.add(new Till(this, open));
        }
        tills.forEach(Thread::start);
        Thread.sleep(3_000);
        tills.forEach(till -> till.longest = 0);
        Thread.sleep(2_000);
        double before = longest(tills);
        tills.forEach(till -> till.longest = 0);
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < VERSIONS; i++) {
            millis.add(publish(files, 2 + i));
            Thread.sleep(200);
        }
        open.set(false);
        for (Till till : tills) {
            till.join();
        }
        if (error.get() != null) {
            throw new IllegalStateException("a decision failed while a program was published", error.get());
        }
        long decisions = tills.stream().mapToLong(till -> till.decisions).sum();
        return new Result(millis, decisions, longest(tills), before);
    }

    private static double longest(List<Till> tills) {
        return tills.stream().mapToLong(till -> till.longest).max().orElse(0) / 1e6;
    }

    /** From the texts of the files, as they come from a disk or the Studio, to the version that decides. */
    private long publish(ProgramFiles files, int version) {
        TreeMap<String, String> texts = new TreeMap<>(files.texts());
        texts.put("program.yaml", texts.get("program.yaml") + "# version " + version + "\n");
        long from = System.nanoTime();
        Program program = BenchContent.read(new ProgramFiles(texts));
        matchers.prepare(program);
        live.set(program);
        return (System.nanoTime() - from) / 1_000_000;
    }
}
