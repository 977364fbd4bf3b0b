package dev.regulars.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The servers asked for, started together or not at all. */
record RunningServers(
        @Nullable EmbeddedMongo mongo, @Nullable EmbeddedKafka kafka, boolean temporary, Path data) {

    static RunningServers start(ServerSettings settings, Path data) throws Exception {
        EmbeddedMongo mongo = settings.withMongo() ? EmbeddedMongo.start(settings, data.resolve("mongo")) : null;
        try {
            EmbeddedKafka kafka = settings.withKafka() ? EmbeddedKafka.start(settings, data.resolve("kafka")) : null;
            return new RunningServers(mongo, kafka, settings.inMemory(), data);
        } catch (Exception failure) {
            if (mongo != null) {
                mongo.stop();
            }
            throw failure;
        }
    }

    void stop() {
        if (kafka != null) {
            kafka.stop();
        }
        if (mongo != null) {
            mongo.stop();
        }
        if (temporary) {
            delete(data);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
