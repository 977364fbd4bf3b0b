package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.members.EnrolledMembers;
import dev.regulars.testing.Backends;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A mail to all members on one day, of those they have to agree to, by a service of its own. */
final class Campaign implements AutoCloseable {

    private static final String DAY = "2026-08-20";
    private static final String SECRET = "a-secret-of-the-tests-that-is-long-enough";

    final Service service;
    private final Path folder;
    private final String[] jvmArguments;
    private final MongoClient mongo = MongoClients.create(Backends.mongoUri());

    Campaign(Path folder, int members, String... jvmArguments) throws Exception {
        ProgramFolderIT.copy(Path.of("../rules/programs/demo"), folder);
        Files.writeString(folder.resolve("messages.csv"), """
                key,text,on,purpose,subject,day
                news,"You have {balance} points, and there is something new for {tier} members.",on-a-day,offers,News,%s
                """.formatted(DAY));
        this.folder = folder;
        this.jvmArguments = jvmArguments.clone();
        service = new Service(folder, jvmArguments);
        EnrolledMembers.fill(new Documents(new MongoTemplate(mongo, service.database)), SECRET, members);
    }

    /** Another instance of the same service. */
    Service another() {
        return new Service(service.database, folder, false, jvmArguments);
    }

    void begin() throws Exception {
        assertThat(service.post("/v1/runs", "{\"kind\":\"messages\",\"day\":\"" + DAY + "\"}")
                        .statusCode())
                .isEqualTo(202);
    }

    boolean isPlanned() throws Exception {
        return service.get("/v1/runs/messages:" + DAY).body().contains("\"done\":true");
    }

    /** Sent ones, as the service has noted it. */
    long sent(Document which) {
        Document sent = new Document("state", "sent");
        sent.putAll(which);
        Document counted = mongo.getDatabase(service.database)
                .runCommand(new Document("count", Documents.OUTGOING).append("query", sent));
        return counted.get("n", Number.class).longValue();
    }

    /** The most that the process ever held in memory, in megabytes, as Linux counts it; 0 elsewhere. */
    long peakMegabytes() throws IOException {
        Path status = Path.of("/proc", String.valueOf(service.process().pid()), "status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0);
    }

    @Override
    public void close() {
        service.close();
        mongo.close();
    }
}
