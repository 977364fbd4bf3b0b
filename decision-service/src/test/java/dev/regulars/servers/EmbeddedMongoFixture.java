package dev.regulars.servers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import dev.regulars.testing.FreePorts;
import java.nio.file.Path;
import org.bson.Document;

/** The embedded MongoDB in this process, and a client of it. */
final class EmbeddedMongoFixture implements AutoCloseable {
    final EmbeddedMongo server;
    final MongoClient client;

    private EmbeddedMongoFixture(ServerSettings settings) {
        server = EmbeddedMongo.start(settings, settings.data());
        client = MongoClients.create("mongodb://127.0.0.1:" + settings.mongoPort());
    }

    static EmbeddedMongoFixture durable(Path folder) {
        return start(folder, false);
    }

    static EmbeddedMongoFixture inMemory() {
        return start(Path.of("unused"), true);
    }

    private static EmbeddedMongoFixture start(Path folder, boolean inMemory) {
        int port = FreePorts.choose(1).get(0);
        return new EmbeddedMongoFixture(
                new ServerSettings(folder, inMemory, port, port, port, ServerSettings.Part.MONGO, 0));
    }

    MongoCollection<Document> collection(String name) {
        return client.getDatabase("it").getCollection(name);
    }

    @Override
    public void close() {
        client.close();
        server.stop();
    }
}
