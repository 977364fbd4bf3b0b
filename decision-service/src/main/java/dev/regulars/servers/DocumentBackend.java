package dev.regulars.servers;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Takes the commands: answers {@code hello}, and lets every write wait until it is on the disk. */
final class DocumentBackend extends AbstractMongoBackend {
    /** All else counts as a write: a needless wait does no harm, a missing one would. */
    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "count",
            "distinct",
            "listcollections",
            "listindexes",
            "listdatabases",
            "ismaster",
            "buildinfo",
            "ping",
            "serverstatus",
            "dbstats",
            "collstats",
            "whatsmyuri",
            "killcursors",
            "endsessions",
            "hostinfo",
            "getlog",
            "connectionstatus",
            "getlasterror");

    private final StoreFile store;
    private final GroupCommit groupCommit;

    DocumentBackend(StoreFile store) {
        super(defaultClock());
        this.store = store;
        this.groupCommit = new GroupCommit(store);
        store.store().getMapNames().stream()
                .filter(name -> name.startsWith(DocumentDatabase.DOCUMENTS))
                .map(name -> name.substring(DocumentDatabase.DOCUMENTS.length(), name.indexOf('.')))
                .distinct()
                .forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new DocumentDatabase(name, store, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (name.equals("hello")) {
            return hello(super.handleCommand(channel, database, "ismaster", query));
        }
        if (!store.isDurable() || READS.contains(name) || isReadingPipeline(query)) {
            return super.handleCommand(channel, database, command, query);
        }
        return groupCommit.run(() -> super.handleCommand(channel, database, command, query));
    }

    private static boolean isReadingPipeline(Document query) {
        return query.get("pipeline") instanceof Collection<?> stages
                && stages.stream().noneMatch(DocumentBackend::writes);
    }

    private static boolean writes(Object stage) {
        return stage instanceof Document document && (document.containsKey("$out") || document.containsKey("$merge"));
    }

    /** {@code hello} is the newer name of {@code isMaster}; health checks send it. */
    private static Document hello(Document isMaster) {
        Document answer = new Document("isWritablePrimary", Boolean.TRUE);
        answer.putAll(isMaster);
        answer.remove("ismaster");
        answer.put("readOnly", Boolean.FALSE);
        return answer;
    }

    @Override
    public void close() {
        super.close();
        store.close();
    }
}
