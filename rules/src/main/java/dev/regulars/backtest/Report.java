package dev.regulars.backtest;

import java.util.List;
import java.util.Locale;

/** What a backtest found, as text. Percentages of baskets, margins in points of a hundred. */
final class Report {

    private final StringBuilder text = new StringBuilder();

    void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    void table(Result result) {
        line("%-14s %14s %14s %14s %14s", "hit (recall) %", "K=1", "K=3", "K=5", "K=10");
        row("ours", result.ours());
        row("most popular", result.popular());
        row("random", result.random());
        StringBuilder margins = new StringBuilder();
        for (int size : Hits.SIZES) {
            String margin =
                    String.format(Locale.ROOT, "%+.2f ± %.2f", 100 * result.margin(size), 100 * result.error(size));
            margins.append(String.format(Locale.ROOT, " %14s", margin));
        }
        line("%-14s%s", "margin", margins);
    }

    private void row(String name, Hits hits) {
        StringBuilder cells = new StringBuilder();
        for (int size : Hits.SIZES) {
            String cell = String.format(Locale.ROOT, "%.2f (%.2f)", 100 * hits.rate(size), 100 * hits.recall(size));
            cells.append(String.format(Locale.ROOT, " %14s", cell));
        }
        line("%-14s%s", name, cells);
    }

    void groups(List<Result> groups) {
        for (int i = 0; i < groups.size(); i++) {
            boolean isLast = i + 1 == groups.size();
            String visits = Rolling.GROUPS.get(i) + (isLast ? "+" : "–" + (Rolling.GROUPS.get(i + 1) - 1));
            Result group = groups.get(i);
            line(
                    "%-14s %6d baskets, K=3: ours %.2f, most popular %.2f, margin %+.2f ± %.2f",
                    visits + " visits",
                    group.ours().baskets(),
                    100 * group.ours().rate(3),
                    100 * group.popular().rate(3),
                    100 * group.margin(3),
                    100 * group.error(3));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
