package dev.regulars.decision.running;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Backends;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** The packaged service with a database of its own and settings of the Studio, for tests of the Studio. */
public final class StudioService implements AutoCloseable {

    private final AppProcess process;
    private final String database = "it-" + UUID.randomUUID().toString().substring(0, 8);

    private StudioService(String... settings) {
        process = AppProcess.of("decision-service")
                .env("MONGODB_URI", Backends.mongoUri(database))
                .env("KAFKA_BOOTSTRAP_SERVERS", Backends.kafkaBootstrapServers())
                .env("REGULARS_RUNS_DAILY", "false")
                .env("REGULARS_SECRET", "a-secret-of-the-tests-that-is-long-enough")
                .env(
                        "REGULARS_PROGRAM_DIR",
                        Path.of("../rules/programs/demo")
                                .toAbsolutePath()
                                .normalize()
                                .toString());
        for (int i = 0; i < settings.length; i += 2) {
            process.env(settings[i], settings[i + 1]);
        }
        process.start();
    }

    /** @param settings names of environment variables, each followed by its value */
    public static StudioService start(String... settings) {
        return new StudioService(settings);
    }

    public AppProcess process() {
        return process;
    }

    public String url() {
        return process.url();
    }

    public String database() {
        return database;
    }

    /** What was done to a subject, in order: {@code administrator added person ben roles: null -> support}. */
    public List<String> auditLog(String subject) {
        List<String> log = new ArrayList<>();
        try (MongoClient mongo = MongoClients.create(Backends.mongoUri())) {
            for (Document entry :
                    mongo.getDatabase(database).getCollection("audit").find().sort(new Document("_id", 1))) {
                if (subject.equals(entry.getString("subject"))) {
                    log.add(line(entry));
                }
            }
        }
        return log;
    }

    private static String line(Document entry) {
        StringBuilder line = new StringBuilder(
                entry.getString("by") + " " + entry.getString("what") + " " + entry.getString("subject"));
        for (Document change : entry.getList("changes", Document.class)) {
            line.append(" ").append(change.getString("field")).append(": ");
            line.append(change.getString("from")).append(" -> ").append(change.getString("to"));
        }
        return line.toString();
    }

    @Override
    public void close() {
        process.stop();
    }
}
