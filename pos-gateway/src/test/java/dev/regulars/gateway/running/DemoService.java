package dev.regulars.gateway.running;

import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Backends;
import java.nio.file.Path;
import java.util.UUID;

/** Starts the packaged decision service with the demo program and a database of its own; for tests that kill it. */
final class DemoService {
    private DemoService() {}

    static AppProcess start(String name) {
        return start(Backends.mongoUri("gateway-it-" + name), Backends.kafkaBootstrapServers());
    }

    static AppProcess start(String mongo, String kafka) {
        return AppProcess.of("decision-service")
                .env("MONGODB_URI", mongo)
                .env("KAFKA_BOOTSTRAP_SERVERS", kafka)
                .env("REGULARS_RUNS_DAILY", "false")
                .env("REGULARS_SECRET", UUID.randomUUID() + "-" + UUID.randomUUID())
                .env(
                        "REGULARS_PROGRAM_DIR",
                        Path.of("../rules/programs/demo")
                                .toAbsolutePath()
                                .normalize()
                                .toString())
                .start();
    }
}
