package dev.regulars.bench;

import dev.regulars.engine.CampaignMatcher;
import dev.regulars.engine.Situation;
import dev.regulars.program.Campaign;
import dev.regulars.program.Program;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures in one run and prints ratios; fails when two ways find different rows. */
public final class RulesBench {

    private static final int[] ROWS = {200, 1_000, 5_000};
    private static final String[] WAYS = {"indexed", "drools", "naive", "naive-drools"};

    private RulesBench() {}

    /** @param args seconds of each measurement, 2 when missing */
    public static void main(String[] args) throws RunnerException, InterruptedException {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 2;
        for (int rows : ROWS) {
            checksum(rows);
        }
        Map<String, RunResult> matching = new TreeMap<>();
        for (RunResult result : run(Matching.class, seconds)) {
            String key = result.getParams().getParam("rows") + " "
                    + result.getParams().getParam("matcher");
            matching.put(key, result);
        }
        System.out.printf("%n%-6s %-13s %12s %10s %14s%n", "rows", "matching by", "us", "x indexed", "bytes");
        for (int rows : ROWS) {
            for (String way : WAYS) {
                RunResult result = matching.get(rows + " " + way);
                System.out.printf(
                        Locale.ROOT,
                        "%-6d %-13s %12.2f %10.1f %14.0f%n",
                        rows,
                        way,
                        time(result),
                        time(result) / time(matching.get(rows + " indexed")),
                        allocated(result));
            }
        }
        Collection<RunResult> deciding = run(Deciding.class, seconds);
        System.out.println();
        for (RunResult result : deciding) {
            System.out.printf(
                    Locale.ROOT,
                    "decision: member of %s years: p50 %.1f us, p99 %.1f us, %.1f KB%n",
                    result.getParams().getParam("years"),
                    result.getPrimaryResult().getStatistics().getPercentile(50),
                    result.getPrimaryResult().getStatistics().getPercentile(99),
                    allocated(result) / 1024);
        }
        System.out.println(Publishing.measure());
        System.out.println(line(matching));
    }

    private static String line(Map<String, RunResult> matching) {
        StringBuilder ours = new StringBuilder();
        StringBuilder naive = new StringBuilder();
        for (int rows : ROWS) {
            double drools = time(matching.get(rows + " drools"));
            ours.append(ours.isEmpty() ? "" : " / ")
                    .append(String.format(Locale.ROOT, "%.1f", drools / time(matching.get(rows + " indexed"))));
            naive.append(naive.isEmpty() ? "" : " / ")
                    .append(String.format(Locale.ROOT, "%.0f", time(matching.get(rows + " naive-drools")) / drools));
        }
        return "matching: " + ours + " x indexed at 200 / 1000 / 5000 rows; naive Drools " + naive;
    }

    private static void checksum(int rows) {
        Program program = BenchContent.read(BenchContent.files(rows));
        String expected = "";
        for (String way : WAYS) {
            CampaignMatcher matcher = Matching.matcher(way, program);
            long sum = 0;
            long found = 0;
            for (Situation situation : Matching.situations(program)) {
                for (Campaign row : matcher.matches(situation)) {
                    sum = sum * 31 + row.id().hashCode();
                    found++;
                }
            }
            String checksum = Long.toHexString(sum) + ", " + found + " rows hold";
            System.out.printf("%d rows by %s: checksum %s%n", rows, way, checksum);
            if (!expected.isEmpty() && !expected.equals(checksum)) {
                throw new IllegalStateException(way + " finds other rows at " + rows);
            }
            expected = checksum;
        }
    }

    private static Collection<RunResult> run(Class<?> benchmark, int seconds) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName())
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(seconds))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT);
        return new Runner(options.build()).run();
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
