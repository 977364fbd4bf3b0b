package dev.regulars.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The embedded servers, as packaged, in a process of their own with data under {@code target}. Most tests share the
 * one that {@link Backends} starts; a test that kills its servers starts some for itself.
 */
public final class ServersProcess implements Backends.Backend, AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    /** Another program may take a port between the choice and the start. */
    private static final int ATTEMPTS = 3;

    private static final int PORT_IN_USE = 3;

    private final Path folder =
            Path.of("target", "backends", UUID.randomUUID().toString()).toAbsolutePath();
    private final List<Integer> ports;
    private final boolean inMemory;
    private final ChildProcess process = new ChildProcess(folder.resolve("servers.log"));

    private ServersProcess(List<Integer> ports, boolean inMemory) {
        this.ports = ports;
        this.inMemory = inMemory;
    }

    public static ServersProcess start() {
        return start(false);
    }

    /** @param inMemory whether MongoDB forgets all at its end; Kafka never does */
    public static ServersProcess start(boolean inMemory) {
        for (int attempt = 1; ; attempt++) {
            ServersProcess servers = new ServersProcess(FreePorts.choose(3), inMemory);
            if (servers.launch()) {
                return servers;
            }
            if (servers.process.exitCode() != PORT_IN_USE || attempt == ATTEMPTS) {
                throw servers.notStarted();
            }
        }
    }

    /** {@code kill -9} */
    public void killForcibly() {
        process.killForcibly();
    }

    /** On the same ports and data. */
    public void startAgain() {
        if (!launch()) {
            throw notStarted();
        }
    }

    private boolean launch() {
        List<String> arguments = new ArrayList<>(List.of(
                "--data", folder.resolve("data").toString(),
                "--mongo-port", ports.get(0).toString(),
                "--kafka-port", ports.get(1).toString(),
                "--kafka-controller-port", ports.get(2).toString(),
                "--until-exit-of", Long.toString(ProcessHandle.current().pid())));
        if (inMemory) {
            arguments.add("--in-memory");
        }
        List<String> program =
                List.of("-jar", UnpackedJar.of("decision-service", "servers").toString());
        process.start(program, arguments, List.of(), Map.of());
        return process.awaitLine("servers ready", START_LIMIT);
    }

    private IllegalStateException notStarted() {
        process.killForcibly();
        return new IllegalStateException("the embedded servers did not start:\n" + process.lastLines());
    }

    @Override
    public String mongoUri() {
        return "mongodb://127.0.0.1:" + ports.get(0);
    }

    @Override
    public String kafkaBootstrapServers() {
        return "127.0.0.1:" + ports.get(1);
    }

    @Override
    public void close() {
        process.stop();
    }
}
