package dev.regulars.decision.relay;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.Dialect;
import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.CommitResult;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.Opened;
import dev.regulars.decision.accounts.PersonalData;
import dev.regulars.decision.accounts.SecretSettings;
import dev.regulars.testing.Backends;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A database of its own with accounts and a relay, real throughout. */
public final class Ground implements AutoCloseable {

    public final Dialect dialect = new Dialect();
    public final String database = "it-" + UUID.randomUUID().toString().substring(0, 8);
    public final String uri = Backends.mongoUri(database);
    public final MongoTemplate mongo = dialect.open(uri);
    public final KeyedHash hash = new KeyedHash(new SecretSettings("a secret of at least 32 characters"));
    public final PersonalData personal = new PersonalData(hash);
    public final Documents documents;
    public final Relay relay;
    public final Accounts accounts;

    Ground(String kafka, Function<MongoTemplate, Documents> reach) {
        documents = reach.apply(mongo);
        relay = newRelay(kafka);
        accounts = new Accounts(documents, relay, personal);
    }

    /** The relay is started by the test. */
    public static Ground open() {
        return new Ground(Backends.kafkaBootstrapServers(), Documents::new);
    }

    /** Where one step in twelve is the last of what its process did, until {@link FaultyDocuments#heal()}. */
    public static Ground faulty(long seed) {
        return new Ground(Backends.kafkaBootstrapServers(), mongo -> new FaultyDocuments(mongo, seed));
    }

    /** A broker that nobody runs. */
    static Ground withoutBroker() {
        return new Ground("127.0.0.1:1", Documents::new);
    }

    /** As another instance of the service, or this one after its crash, would have it. */
    Relay newRelay(String kafka) {
        return new Relay(documents, new KafkaSettings(kafka), settings(), List.of());
    }

    static RelaySettings settings() {
        return new RelaySettings(
                64,
                2,
                10_000,
                Duration.ofMillis(500),
                Duration.ofMillis(50),
                Duration.ofMillis(500),
                Duration.ofSeconds(3),
                Duration.ofMillis(500));
    }

    public List<Document> all(String collection) {
        List<Document> found = new ArrayList<>();
        documents.scan(collection, new Document(), Projections.include(), found::add);
        return found;
    }

    /** Claims, reads, decides and commits a sale of so many points, again and again until it is in. */
    public DecisionRecord sell(String accountId, String transactionId, long points) {
        String id = "it:" + transactionId;
        return commit(accountId, id, Sales.fingerprint(points), account -> Sales.sale(account, id, points));
    }

    DecisionRecord commit(String accountId, String id, String fingerprint, Function<Account, DecisionRecord> deciding) {
        accounts.claim(id, fingerprint, accountId);
        while (true) {
            Opened opened = accounts.read(accountId, id);
            if (opened.committed() != null) {
                return opened.committed();
            }
            Account account = opened.account();
            DecisionRecord decision = deciding.apply(account);
            CommitResult result = accounts.commit(account, Sales.change(account, decision), decision);
            if (result == CommitResult.COMMITTED) {
                relay.submit(accountId);
                return decision;
            }
            if (result == CommitResult.OUTBOX_FULL) {
                throw new IllegalStateException("outbox full");
            }
        }
    }

    public Account member(String id) {
        return accounts.open(id, true, "bronze", Sales.AT);
    }

    /** Waits until the relay has emptied every outbox. */
    public void awaitRelayed() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (all(Documents.ACCOUNTS).stream()
                    .allMatch(a -> a.getList("outbox", Document.class).isEmpty())) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("outboxes are not emptied after 30 s");
    }

    /** Nothing fails any more. */
    public void heal() {
        if (documents instanceof FaultyDocuments faulty) {
            faulty.heal();
        }
    }

    @Override
    public void close() {
        relay.stop();
        mongo.getDb().drop();
        dialect.assertKept();
    }
}
