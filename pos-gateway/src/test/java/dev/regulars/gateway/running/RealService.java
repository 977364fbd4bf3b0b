package dev.regulars.gateway.running;

import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Backends;
import java.nio.file.Path;
import java.util.UUID;

/** The packaged decision service with the demo program and a database of its own. */
final class RealService {
    private RealService() {}

    static AppProcess start(String name) {
        return AppProcess.of("decision-service")
                .env("MONGODB_URI", Backends.mongoUri("gateway-it-" + name))
                .env("KAFKA_BOOTSTRAP_SERVERS", Backends.kafkaBootstrapServers())
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
