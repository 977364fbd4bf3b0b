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
    record Row(int share, int rate, Figures ruled, Figures ruleless) {

        double ratio(double percentile) {
            return ruled.at(percentile) / ruleless.at(percentile);
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
        for (Row row : rows) {
            out.printf(
                    Locale.ROOT,
                    "%-10s %11d %8.1f %8.1f %8.1f %8.1f %8.1f %8.1f %6.2f %6.2f %6.2f%n",
                    row.share() + " %",
                    row.rate(),
                    row.ruled().at(50),
                    row.ruled().at(99),
                    row.ruled().at(99.9),
                    row.ruleless().at(50),
                    row.ruleless().at(99),
                    row.ruleless().at(99.9),
                    row.ratio(50),
                    row.ratio(99),
                    row.ratio(99.9));
        }
        out.printf("%n%d answers were not 200%n%s%n", notOk(), lastLine());
    }

    private void full(PrintStream out, String name, ToDoubleFunction<Throughput> figure) {
        double ours = Throughput.median(ruled, figure);
        double theirs = Throughput.median(ruleless, figure);
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
                Throughput.median(ruled, Throughput::perSecond) / Throughput.median(ruleless, Throughput::perSecond),
                told.ratio(99),
                told.rate());
    }
}
