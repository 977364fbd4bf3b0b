package dev.regulars.servers;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** An embedded server that speaks MongoDB's protocol; see {@link GroupCommit} for what an acknowledgement means. */
final class EmbeddedMongo {
    /**
     * A command is answered on its connection's event loop and waits there for the disk, so many loops are needed for
     * many writes to share one commit. More connections than this are served, but take turns.
     */
    private static final int EVENT_LOOPS = 64;

    private final MongoServer server;

    private EmbeddedMongo(MongoServer server) {
        this.server = server;
    }

    static EmbeddedMongo start(ServerSettings settings, Path folder) {
        StoreFile store = settings.inMemory() ? StoreFile.inMemory() : StoreFile.open(folder);
        MongoServer server = new MongoServer(new DocumentBackend(store));
        server.bind(new InetSocketAddress(ServerSettings.HOST, settings.mongoPort()), 1, EVENT_LOOPS);
        return new EmbeddedMongo(server);
    }

    void stop() {
        server.shutdownNow();
    }
}
