package dev.regulars.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import dev.regulars.testing.ServersProcess;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** {@code kill -9} of the servers in the middle of writes, twice: what was acknowledged is there afterwards. */
class KillIT {
    private static final int WRITERS = 8;
    private static final int KILLS = 2;
    private static final long WRITE_MILLIS = 1_000;

    @Test
    void acknowledgedWritesSurvive() throws Exception {
        try (ServersProcess servers = ServersProcess.start();
                KafkaLog log = new KafkaLog(servers.kafkaBootstrapServers(), "kill-it")) {
            Set<String> acknowledged = ConcurrentHashMap.newKeySet();
            for (int kill = 0; kill < KILLS; kill++) {
                writeUntilKilled(servers, log, kill, acknowledged);
                servers.startAgain();
                assertNothingIsLost(servers, acknowledged);
            }
            assertThat(log.readAll()).containsAll(log.acknowledged());
            assertThat(log.acknowledged()).isNotEmpty();
            System.out.printf(
                    "survived %d kills: %d documents and %d records acknowledged, 0 lost%n",
                    KILLS, acknowledged.size(), log.acknowledged().size());
        }
    }

    private static void writeUntilKilled(ServersProcess servers, KafkaLog log, int kill, Set<String> acknowledged)
            throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS + 1);
        try (MongoClient client = MongoClients.create(servers.mongoUri() + "/?serverSelectionTimeoutMS=500")) {
            List<Future<?>> writes = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String prefix = kill + "-" + writer + "-";
                writes.add(writers.submit(() -> write(documents(client), prefix, acknowledged)));
            }
            writes.add(writers.submit(() -> log.writeUntilFailure("k" + kill)));
            Thread.sleep(WRITE_MILLIS);
            servers.killForcibly();
            for (Future<?> write : writes) {
                write.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }

    private static void write(MongoCollection<Document> documents, String prefix, Set<String> acknowledged) {
        try {
            for (int n = 0; ; n++) {
                documents.insertOne(new Document("_id", prefix + n)
                        .append("lines", IntStream.range(0, 50).boxed().toList()));
                acknowledged.add(prefix + n);
            }
        } catch (MongoException killed) {
            // Unanswered: it may or may not be there, and nobody was told that it is.
        }
    }

    private static void assertNothingIsLost(ServersProcess servers, Set<String> acknowledged) {
        try (MongoClient client = MongoClients.create(servers.mongoUri())) {
            Set<String> found = new HashSet<>();
            documents(client).find().forEach(document -> found.add(document.getString("_id")));
            assertThat(found).containsAll(acknowledged);
            assertThat(found.size() - acknowledged.size()).isLessThanOrEqualTo(WRITERS * KILLS);
            // Documents and index agree: each is found by its id.
            assertThat(documents(client).find(Filters.in("_id", found)).into(new ArrayList<>()))
                    .hasSameSizeAs(found);
        }
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("kill").getCollection("documents");
    }
}
