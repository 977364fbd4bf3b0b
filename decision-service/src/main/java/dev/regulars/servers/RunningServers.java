package dev.regulars.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Both servers, started together or not at all. */
record RunningServers(EmbeddedMongo mongo, EmbeddedKafka kafka, boolean temporary, Path data) {

    static RunningServers start(ServerSettings settings, Path data) throws Exception {
        EmbeddedMongo mongo = EmbeddedMongo.start(settings, data.resolve("mongo"));
        try {
            EmbeddedKafka kafka = EmbeddedKafka.start(settings, data.resolve("kafka"));
            return new RunningServers(mongo, kafka, settings.inMemory(), data);
        } catch (Exception failure) {
            mongo.stop();
            throw failure;
        }
    }

    void stop() {
        kafka.stop();
        mongo.stop();
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
