package dev.regulars.analytics.lake.duckdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files are made in a folder of their own, and moved to their places when they are whole. */
final class Shelves {
    static final String WHOLE = "whole";
    private static final String MAKING = ".making";

    private final Path lake;
    private final Path making;

    Shelves(Path lake) {
        this.lake = lake;
        this.making = lake.resolve(MAKING);
    }

    Path made(String table) {
        return making.resolve(table);
    }

    Path madeWhole(String table) {
        return making.resolve(WHOLE).resolve(table + ".parquet");
    }

    void keepForOurselves(String table) {
        try {
            Files.setPosixFilePermissions(madeWhole(table), PosixFilePermissions.fromString("rw-------"));
        } catch (UnsupportedOperationException e) {
            // There the folder's rights say who reads.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a crash left half made is thrown away. */
    void clear() {
        try {
            if (Files.exists(making)) {
                for (Path path : deepestFirst(making)) {
                    Files.delete(path);
                }
            }
            Files.createDirectories(making.resolve(WHOLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put() {
        try {
            for (Path path : deepestFirst(making)) {
                if (Files.isRegularFile(path)) {
                    Path place = lake.resolve(making.relativize(path));
                    Files.createDirectories(place.getParent());
                    Files.move(path, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
