package dev.regulars.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A module's packaged program. Tests run in a module's folder, so its neighbours are one step up. */
public final class PackagedJar {
    private PackagedJar() {}

    public static Path of(String module, String classifier) {
        Path target = Path.of("..", module, "target").toAbsolutePath().normalize();
        try (Stream<Path> files = Files.exists(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().matches(".*-" + classifier + "\\.jar"))
                    .max(Comparator.comparing(PackagedJar::modified))
                    .orElseThrow(() -> new IllegalStateException(
                            "no " + module + "-*-" + classifier + ".jar: package " + module + " first"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
