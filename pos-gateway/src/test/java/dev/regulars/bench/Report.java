package dev.regulars.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What is printed in the end.
 *
 * @param ruled slices of the path as it is shipped at full load
 * @param ruleless the same without rules
 */
record Report(List<Throughput> ruled, List<Throughput> ruleless, List<Row> rows) {

    /** Far enough from the end to be a usual hour, and far enough from the beginning to be a busy one. */
    private static final int TOLD = 50;

    /** @param share percent of what both do at full load */
    record Row(int share, int rate, Steady ruled, Steady ruleless) {

        double p99() {
            return ruled.median(99) / ruleless.median(99);
        }
    }

    /** After the warm-up. */
    int notOk() {
        return Stream.of(ruled, ruleless)
                        .flatMap(List::stream)
                        .mapToInt(Throughput::notOk)
                        .sum()
                + rows.stream()
                        .mapToInt(row -> row.ruled().notOk() + row.ruleless().notOk())
                        .sum();
    }

    void print(PrintStream out) {
        out.printf("%n%-30s %10s %10s %6s%n", "at full load", "with rules", "rule-less", "ratio");
        full(out, "sales a second", Throughput::perSecond);
        full(out, "processor ms of a sale", Throughput::processorMillis);
        out.printf("%n%-22s %26s %26s %20s%n", "at a steady rate", "ms with rules", "ms rule-less", "ratio");
        out.printf("%-10s %11s %8s %8s %8s %8s %8s %8s %6s %6s %6s%n", header());
        rows.forEach(row -> out.println(line(row)));
        out.printf("%n%d answers were not 200%n%s%n", notOk(), lastLine());
    }

    private static String line(Row row) {
        return String.format(
                Locale.ROOT,
                "%-10s %11d %8.1f %8.1f %8.1f %8.1f %8.1f %8.1f %6.2f %6.2f %6.2f",
                row.share() + " %",
                row.rate(),
                row.ruled().median(50),
                row.ruled().median(99),
                row.ruled().all(99.9),
                row.ruleless().median(50),
                row.ruleless().median(99),
                row.ruleless().all(99.9),
                row.ruled().median(50) / row.ruleless().median(50),
                row.p99(),
                row.ruled().all(99.9) / row.ruleless().all(99.9));
    }

    private void full(PrintStream out, String name, ToDoubleFunction<Throughput> figure) {
        double ours = Median.of(ruled, figure);
        double theirs = Median.of(ruleless, figure);
        out.printf(Locale.ROOT, "%-30s %10.1f %10.1f %6.2f%n", name, ours, theirs, ours / theirs);
    }

    private static Object[] header() {
        return new Object[] {
            "of full", "per second", "p50", "p99", "p99.9", "p50", "p99", "p99.9", "p50", "p99", "p99.9"
        };
    }

    String lastLine() {
        Row told = rows.stream().filter(row -> row.share() == TOLD).findFirst().orElseThrow();
        return String.format(
                Locale.ROOT,
                "path: throughput %.2f of rule-less, p99 %.2f x rule-less at %d per second",
                Median.of(ruled, Throughput::perSecond) / Median.of(ruleless, Throughput::perSecond),
                told.p99(),
                told.rate());
    }
}
