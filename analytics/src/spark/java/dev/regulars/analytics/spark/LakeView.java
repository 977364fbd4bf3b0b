package dev.regulars.analytics.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * A table of the lake, to be read under its own name by both engines.
 *
 * @param files a folder with a folder for each day, or one file with the whole table
 */
record LakeView(String name, Path files) {
    private static final String WHOLE = "whole";

    static List<LakeView> of(Path lake) throws IOException {
        List<LakeView> all = new ArrayList<>();
        for (Path table : in(lake)) {
            if (!table.endsWith(WHOLE)) {
                all.add(new LakeView(table.getFileName().toString(), table));
            }
        }
        for (Path file : in(lake.resolve(WHOLE))) {
            all.add(new LakeView(file.getFileName().toString().replace(".parquet", ""), file));
        }
        return all;
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** Read once, and kept: opening a file for each day anew, in each part of each question, is what takes longest. */
    void on(SparkSession spark) {
        spark.read().parquet(files.toString()).createOrReplaceTempView(name);
        spark.catalog().cacheTable(name);
    }

    /** For DuckDB. */
    String sql() {
        String read = Files.isDirectory(files)
                ? files + "/*/*.parquet', hive_partitioning = true, hive_types = {'business_day': DATE}"
                : files + "'";
        return "CREATE VIEW %s AS SELECT * FROM read_parquet('%s)".formatted(name, read);
    }
}
