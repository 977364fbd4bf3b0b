package dev.regulars.analytics.spark;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** docs/spark.md. */
final class SparkPage {
    private static final String HEAD = """
            # Key figures on DuckDB and Spark

            Every [key figure](kpis.md), asked of DuckDB and of Apache Spark %s (local mode, two threads) with the same
            SQL over the same Parquet files: those of the lake that analytics writes, here of %,d synthetic decisions
            in %d days. Same means the same rows, numbers to nine digits. Compared anew, and written, by
            `mvn -pl analytics -Pspark verify -Dit.test=SparkIT -Dregulars.write=true`.

            Milliseconds are of one run on one machine. DuckDB opens the files for each question, Spark reads them once
            and keeps them: each has a file for each day. With so few rows most of Spark's time is planning and
            compiling.

            | figure | range | rows on DuckDB | rows on Spark | same | DuckDB ms | Spark ms |
            |---|---|---:|---:|---|---:|---:|
            """;

    private SparkPage() {}

    static String of(String version, List<Comparison> all) {
        return String.format(Locale.ROOT, HEAD, version, TestLake.DECISIONS, TestLake.DAYS)
                + all.stream().map(Comparison::row).collect(Collectors.joining("\n", "", "\n"));
    }
}
