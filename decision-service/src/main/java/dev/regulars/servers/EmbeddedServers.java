package dev.regulars.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Starts the embedded MongoDB and the Kafka broker, says when both answer, and stops them on SIGTERM. */
public final class EmbeddedServers {
    static final int FAILED = 1;
    static final int BAD_ARGUMENTS = 2;
    static final int PORT_IN_USE = 3;

    private EmbeddedServers() {}

    public static void main(String[] args) {
        CalmLogs.configure();
        Arguments arguments = Arguments.parse(args);
        if (arguments instanceof Arguments.Refused refused) {
            leave(BAD_ARGUMENTS, refused.reason());
        } else if (arguments instanceof ServerSettings settings) {
            Optional<String> taken = Ports.firstTaken(settings);
            taken.ifPresent(message -> leave(PORT_IN_USE, message));
            start(settings);
        }
    }

    private static void start(ServerSettings settings) {
        try {
            Path data = settings.hasData() ? settings.data() : Files.createTempDirectory("regulars-servers");
            Files.createDirectories(data);
            RunningServers servers = RunningServers.start(settings, data);
            Runtime.getRuntime().addShutdownHook(new Thread(servers::stop, "stop"));
            endWith(settings.starter());
            System.out.println("servers ready:"
                    + (settings.withMongo() ? " mongodb://127.0.0.1:" + settings.mongoPort() : "")
                    + (settings.withKafka() ? " kafka 127.0.0.1:" + settings.kafkaPort() : ""));
        } catch (Exception failure) {
            // The port was free a moment ago; losing that race is the same refusal as finding it taken.
            Optional<String> taken = Ports.firstTaken(settings);
            leave(taken.isPresent() ? PORT_IN_USE : FAILED, taken.orElse("servers did not start: " + failure));
        }
    }

    /** Tests that are killed cannot stop the servers they started. */
    private static void endWith(long starter) {
        if (starter != 0) {
            ProcessHandle.of(starter)
                    .map(ProcessHandle::onExit)
                    .orElseGet(() -> CompletableFuture.completedFuture(null))
                    .thenRun(() -> System.exit(0));
        }
    }

    private static void leave(int code, String message) {
        System.err.println(message);
        Runtime.getRuntime().halt(code);
    }
}
