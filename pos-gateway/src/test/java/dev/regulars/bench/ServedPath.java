package dev.regulars.bench;

import dev.regulars.testing.AppProcess;
import java.io.IOException;
import java.nio.file.Path;

/** A gateway and the decision service behind it, with a database of their own and the demo program. */
final class ServedPath implements AutoCloseable {
    private static final String SECRET = "a-secret-of-the-benchmark-that-is-long-enough";
    private static final Path PROGRAM = Path.of("../rules/programs/demo");

    final String name;
    final Sales sales;
    private final AppProcess service;
    private final AppProcess gateway;

    /** @param service is started here, as is the gateway */
    ServedPath(String name, AppProcess service, Stores stores, Tills tills) throws IOException {
        this.name = name;
        this.service = service;
        sales = new Sales(name + "-" + stores.run(), tills);
        service.env("MONGODB_URI", stores.mongoUri(name))
                .env("KAFKA_BOOTSTRAP_SERVERS", stores.kafka())
                .env("REGULARS_RUNS_DAILY", "false")
                .env("REGULARS_SECRET", SECRET)
                .env("REGULARS_PROGRAM_DIR", absolute(PROGRAM))
                .start();
        gateway = AppProcess.of("pos-gateway")
                .env("KAFKA_BOOTSTRAP_SERVERS", stores.kafka())
                .env("REGULARS_DECISION_URL", service.url())
                .env("REGULARS_TILL_KEYS", absolute(tills.write(stores.folder())))
                .env("REGULARS_SPOOL_DIR", absolute(stores.folder().resolve(name + "-spool")))
                .env("REGULARS_BATCHES", absolute(stores.folder().resolve(name + "-batches")))
                .start();
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    String url() {
        return gateway.url();
    }

    @Override
    public void close() {
        gateway.stop();
        service.stop();
    }
}
