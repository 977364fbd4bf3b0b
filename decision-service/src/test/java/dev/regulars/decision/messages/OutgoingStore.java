package dev.regulars.decision.messages;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.regulars.decision.Dialect;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.Purpose;
import dev.regulars.decision.messages.Outgoing.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The store in the memory of a test, with messages that are due; what is outside the dialect fails. */
final class OutgoingStore implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-08-20T09:00:00Z");

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final Dialect dialect = new Dialect();
    final Documents documents;
    final OutgoingBox box;

    OutgoingStore() {
        String address = new ConnectionString(server.bindAndGetConnectionString() + "/box").getConnectionString();
        documents = new Documents(dialect.open(address));
        box = new OutgoingBox(documents);
        box.index();
    }

    static Outgoing message(int number, Channel channel) {
        return new Outgoing(
                "day:m_" + number + "/news/2026-08-20",
                "m_" + number,
                "news",
                "v1",
                channel,
                Purpose.OFFERS,
                Map.of("balance", "5"),
                State.WAITING,
                NOW,
                NOW,
                0,
                null,
                null,
                Trail.NONE);
    }

    void plan(int messages) {
        box.plan(IntStream.range(0, messages)
                .mapToObj(number -> message(number, Channel.EMAIL))
                .toList());
    }

    List<Outgoing> due() {
        return box.due(Channel.EMAIL, NOW, 1000);
    }

    @Override
    public void close() {
        dialect.assertKept();
        server.shutdownNow();
    }
}
