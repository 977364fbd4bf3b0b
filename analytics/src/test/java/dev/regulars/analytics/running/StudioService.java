package dev.regulars.analytics.running;

import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Backends;
import java.nio.file.Path;
import java.util.UUID;

/** The packaged decision service with a store of its own: its Studio knows the people. */
final class StudioService implements AutoCloseable {
    private final AppProcess process;

    /** @param settings names of environment variables, each followed by its value */
    StudioService(String... settings) {
        process = AppProcess.of("decision-service")
                .env(
                        "MONGODB_URI",
                        Backends.mongoUri("it-" + UUID.randomUUID().toString().substring(0, 8)))
                .env("KAFKA_BOOTSTRAP_SERVERS", Backends.kafkaBootstrapServers())
                .env("REGULARS_RUNS_DAILY", "false")
                .env("REGULARS_STUDIO_SESSIONLOOK", "0ms")
                .env("REGULARS_SECRET", "a-secret-of-the-tests-that-is-long-enough")
                .env("REGULARS_PROGRAM_DIR", demo().toString());
        for (int i = 0; i < settings.length; i += 2) {
            process.env(settings[i], settings[i + 1]);
        }
        process.start();
    }

    private static Path demo() {
        return Path.of("../rules/programs/demo").toAbsolutePath().normalize();
    }

    String url() {
        return process.url();
    }

    AppProcess process() {
        return process;
    }

    /** As printed when it first started. */
    String password(String role) {
        String line = "studio user " + role + " password ";
        return process.lines().stream()
                .filter(one -> one.startsWith(line))
                .map(one -> one.substring(line.length()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.stop();
    }
}
