package dev.regulars.decision.messages.sms;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.messages.HandedOver;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** The store, in the memory of the test, with messages that wait. */
public final class SmsStore implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    public final Documents documents;
    public final HandedOver handed;
    public final Receipts receipts;

    public SmsStore() {
        documents = new Documents(
                new MongoTemplate(new SimpleMongoClientDatabaseFactory(server.bindAndGetConnectionString() + "/sms")));
        handed = new HandedOver(documents);
        receipts = new Receipts(documents, handed, Clock.systemUTC());
    }

    public void waits(String messageId) {
        documents.insert("outgoing", Documents.id(messageId).append("state", "waiting"));
    }

    public void state(String messageId, String state) {
        documents.update("outgoing", Documents.id(messageId), new Document("$set", new Document("state", state)));
    }

    public String state(String messageId) {
        return documents
                .find("outgoing", Documents.id(messageId), new Document())
                .orElseThrow()
                .getString("state");
    }

    public void applyReceipts() {
        new ApplyReceipts(receipts, handed, settings(""), Clock.systemUTC()).work();
    }

    public static SmsSettings settings(String footer) {
        return new SmsSettings(
                footer, true, 3, List.of("STOP"), null, java.util.Set.of("001"), java.time.Duration.ofDays(14));
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
