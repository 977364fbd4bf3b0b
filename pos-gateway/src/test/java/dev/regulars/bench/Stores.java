package dev.regulars.bench;

import dev.regulars.testing.ServersProcess;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The MongoDB and Kafka that both paths use: those that the environment names, else the embedded servers. */
final class Stores implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("(mongodb(?:\\+srv)?://[^/?]+)(?:/[^?]*)?(\\?.*)?");

    private final String run = Long.toString(System.currentTimeMillis(), 36);
    private final String mongo;
    private final String kafka;
    private final @Nullable ServersProcess embedded;

    /** @param inMemory the embedded MongoDB stores nothing durably */
    Stores(Map<String, String> environment, boolean inMemory) {
        String mongoUri = environment.get("MONGODB_URI");
        String servers = environment.get("KAFKA_BOOTSTRAP_SERVERS");
        embedded = mongoUri == null || servers == null ? ServersProcess.start(inMemory) : null;
        mongo = mongoUri == null ? Objects.requireNonNull(embedded).mongoUri() : mongoUri;
        kafka = servers == null ? Objects.requireNonNull(embedded).kafkaBootstrapServers() : servers;
    }

    /** Differs from run to run: in transaction ids, databases and folders. */
    String run() {
        return run;
    }

    Path folder() {
        return Path.of("target", "bench", run);
    }

    String mongoUri(String name) {
        return database(mongo, "bench-" + run + "-" + name);
    }

    static String database(String address, String database) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new IllegalArgumentException("MONGODB_URI is no address of a MongoDB");
        }
        return parts.group(1) + "/" + database + (parts.group(2) == null ? "" : parts.group(2));
    }

    String kafka() {
        return kafka;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
