package dev.regulars.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/** A real Kafka broker, its own controller. */
final class EmbeddedKafka {
    private final KafkaRaftServer server;

    private EmbeddedKafka(KafkaRaftServer server) {
        this.server = server;
    }

    static EmbeddedKafka start(ServerSettings settings, Path folder) throws Exception {
        formatOnce(folder);
        Properties properties = KafkaSettings.of(settings, folder);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException failure) {
            server.shutdown();
            throw failure;
        }
        return new EmbeddedKafka(server);
    }

    void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** A format that was cut short has not written {@code meta.properties}, so it is done again. */
    private static void formatOnce(Path folder) throws Exception {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(folder);
        try (PrintStream nowhere = silent()) {
            new Formatter()
                    .setPrintStream(nowhere)
                    .setSupportedFeatures(List.of(Feature.PRODUCTION_FEATURES.toArray(Feature[]::new)))
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setNodeId(KafkaSettings.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(KafkaSettings.CONTROLLER)
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .setIgnoreFormatted(true)
                    .run();
        }
    }

    private static PrintStream silent() throws IOException {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
