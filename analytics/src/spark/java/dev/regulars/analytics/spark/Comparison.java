package dev.regulars.analytics.spark;

import dev.regulars.analytics.kpis.Scope;
import java.util.List;
import java.util.Locale;

/** One figure asked of both engines, with its rows as {@link Cells} in the order of text. */
record Comparison(String kpi, Scope scope, Answer duckDb, Answer spark) {
    private static final int MOST_SHOWN = 3;

    record Answer(List<String> rows, long millis) {}

    boolean same() {
        return duckDb.rows().equals(spark.rows());
    }

    /** As a row of docs/spark.md. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| `%s` | %s | %,d | %,d | %s | %,d | %,d |",
                kpi,
                range(),
                duckDb.rows().size(),
                spark.rows().size(),
                same() ? "yes" : "**no**",
                duckDb.millis(),
                spark.millis());
    }

    private String range() {
        String days = scope.from() + " – " + scope.to();
        return scope.filters().isEmpty()
                ? days
                : days + ", " + String.join(", ", scope.filters().get("store"));
    }

    String difference() {
        return "%s %s%n  DuckDB: %s%n  Spark:  %s".formatted(kpi, range(), first(duckDb, spark), first(spark, duckDb));
    }

    private static List<String> first(Answer of, Answer other) {
        return of.rows().stream()
                .filter(row -> !other.rows().contains(row))
                .limit(MOST_SHOWN)
                .toList();
    }
}
