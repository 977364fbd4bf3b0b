package dev.regulars.servers;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RacesIT {
    private static final int THREADS = 8;
    private static final int ROUNDS = 150;

    @TempDir
    Path folder;

    /** All threads read, change and conditionally replace one document; a lost or mixed-up update shows in the sums. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void conditionalReplacementsOfOneDocumentLoseNothing(boolean durable) throws Exception {
        try (var mongo = durable ? EmbeddedMongoFixture.durable(folder) : EmbeddedMongoFixture.inMemory()) {
            MongoCollection<Document> accounts = mongo.collection("races");
            accounts.insertOne(account(0));
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            Callable<Integer> work = () -> addOften(accounts);
            List<Future<Integer>> results =
                    threads.invokeAll(Stream.generate(() -> work).limit(THREADS).toList());
            long won = 0;
            for (Future<Integer> result : results) {
                won += result.get();
            }
            threads.shutdown();
            assertThat(won).isEqualTo(THREADS * ROUNDS);
            assertThat(accounts.find(eq("_id", "m-1")).first()).isEqualTo(account(won));
        }
    }

    private static int addOften(MongoCollection<Document> accounts) {
        int won = 0;
        while (won < ROUNDS) {
            Document seen = accounts.find(eq("_id", "m-1")).first();
            long version = seen.getLong("version");
            // Read while others write: the copy must be of one version throughout.
            assertThat(seen).isEqualTo(account(version));
            var update = accounts.replaceOne(and(eq("_id", "m-1"), eq("version", version)), account(version + 1));
            won += (int) update.getModifiedCount();
        }
        return won;
    }

    private static Document account(long version) {
        List<Long> lots = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            lots.add(version);
        }
        return new Document("_id", "m-1")
                .append("version", version)
                .append("lots", lots)
                .append("balance", version);
    }
}
