package dev.regulars.backtest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * {@code Backtest [FILE [SEED]]}: would the offers of {@code engine.offers} have hit what members bought next? Against
 * offering everyone what sells most, and against chance, over the last quarter of the time that the file covers. The
 * half-life was chosen on the quarter before, which is shown first.
 *
 * <p>The last line: {@code backtest: ours 0.1900 most-popular 0.1700 random 0.0160 at K=3}. Exit code 0 when ours is
 * best for each number of offers, else 1.
 */
public final class Backtest {

    /** All lines, where they lie beside the checkout; else the households of the project's own sample. */
    private static final List<Path> FILES = List.of(
            Path.of("../shared/data/completejourney_transactions_sample.csv.gz"),
            Path.of("rules/data/completejourney-sample.csv.gz"));

    private static final long SEED = 17;
    private static final List<Integer> HALF_LIVES = List.of(30, 60, 120, 240);
    private static final int HALF_LIFE = 120;

    private Backtest() {}

    public static void main(String[] arguments) throws IOException {
        Path file = arguments.length > 0
                ? Path.of(arguments[0])
                : FILES.stream().filter(Files::exists).findFirst().orElse(FILES.get(1));
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : SEED;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("backtest of personal offers on " + file.getFileName() + ", seed " + seed);
        Rolling.Outcome outcome = run(new SalesFile(file).visits(), seed, out);
        if (!isBest(outcome.all())) {
            System.exit(1);
        }
    }

    static Rolling.Outcome run(List<Visit> visits, long seed, PrintStream out) {
        LocalDate first = visits.get(0).at().toLocalDate();
        LocalDate end = visits.get(visits.size() - 1).at().toLocalDate().plusDays(1);
        long quarter = ChronoUnit.DAYS.between(first, end) / 4;
        LocalDate test = end.minusDays(quarter);
        LocalDate validation = test.minusDays(quarter);
        boolean areCategories = !visits.get(0).items().get(0).category().isEmpty();
        Report report = new Report();
        report.line("chosen on %s to %s:", validation, test.minusDays(1));
        for (int halfLife : HALF_LIVES) {
            Result result = Rolling.over(visits, validation, test, areCategories, halfLife, seed)
                    .all();
            report.line(
                    "half-life %4d days: ours %.4f most-popular %.4f at K=3",
                    halfLife, result.ours().rate(3), result.popular().rate(3));
        }
        Rolling.Outcome outcome = Rolling.over(visits, test, end, areCategories, HALF_LIFE, seed);
        Result all = outcome.all();
        report.line("");
        report.line(
                "tested on %s to %s, half-life %d days, %d baskets:",
                test, end.minusDays(1), HALF_LIFE, all.ours().baskets());
        report.table(all);
        report.groups(outcome.groups());
        report.line(
                "backtest: ours %.4f most-popular %.4f random %.4f at K=3",
                all.ours().rate(3), all.popular().rate(3), all.random().rate(3));
        out.print(report);
        return outcome;
    }

    /** For each number of offers better than what sells most, and than chance. */
    static boolean isBest(Result result) {
        return Hits.SIZES.stream()
                .allMatch(size -> result.margin(size) > 0
                        && result.ours().rate(size) > result.random().rate(size));
    }
}
