package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.verify.Proof;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Backends;
import dev.regulars.testing.Contract;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import tools.jackson.databind.JsonNode;

/**
 * The run {@code points} over many lots, killed in the middle, while some members buy. Prints what it takes; for a
 * million lots: {@code -Dregulars.lots=1000000}.
 */
class PointsRunIT {

    private static final int MEMBERS = Integer.getInteger("regulars.lots", 8_000) / FilledStore.LOTS;
    private static final int BUYERS = 50;
    private static final String DAY = "2026-07-01";

    @TempDir
    Path folder;

    private JsonNode run(Service service, String day, long looked, boolean done) throws Exception {
        service.post("/v1/runs", "{\"kind\":\"points\",\"day\":\"" + day + "\"}");
        while (true) {
            JsonNode run =
                    Json.MAPPER.readTree(service.get("/v1/runs/points:" + day).body());
            if (run.get("done").asBoolean() || (!done && run.get("looked").asLong() >= looked)) {
                return run;
            }
            Thread.sleep(50);
        }
    }

    private static void buy(Service service, int from) throws Exception {
        for (int i = from; i < MEMBERS; i += MEMBERS / BUYERS) {
            String sale = TierProgramFolder.sale("s" + i, FilledStore.id(i), DAY, "10.00");
            String answer =
                    service.commit(sale.replace("\"card\"", "\"member\"")).body();
            assertThat(answer).contains("\"decisionId\"");
        }
    }

    @Test
    void takesNoMoreThanIsThereThoughItIsKilled() throws Exception {
        Heap heap = new Heap(folder);
        try (Service service = new Service(PointsProgramFolder.in(folder), heap.arguments(512))) {
            Documents documents = new Documents(
                    new MongoTemplate(new SimpleMongoClientDatabaseFactory(Backends.mongoUri(service.database))));
            new FilledStore(documents).fill(MEMBERS);

            long began = System.nanoTime();
            run(service, DAY, MEMBERS / 2, false);
            long half = System.nanoTime();
            service.process().killForcibly();
            service.process().start();
            Thread buyers = new Thread(() -> assertThat(IntStream.of(0, 1)).allSatisfy(from -> buy(service, from)));
            buyers.start();
            JsonNode done = run(service, DAY, MEMBERS, true);
            long ended = System.nanoTime();
            buyers.join();
            assertThat(done.get("looked").asLong()).isEqualTo(MEMBERS);
            assertThat(done.get("changed").asLong()).isBetween(MEMBERS - 200L, (long) MEMBERS);

            System.out.printf(
                    "run over %d lots of %d members, %d of them ended: %d s to the half, %d s from a kill there to the"
                            + " end; at most %d MB of heap%n",
                    MEMBERS * 4, MEMBERS, MEMBERS * 2, seconds(half - began), seconds(ended - half), heap.peak());
            long nothing = System.nanoTime();
            assertThat(run(service, "2026-07-02", MEMBERS, true).get("changed").asLong())
                    .isZero();
            System.out.printf("and %d s when nothing is due%n", seconds(System.nanoTime() - nothing));
            long proving = System.nanoTime();
            assertThat(Proof.problems(documents, Duration.ofSeconds(MEMBERS))).isEmpty();
            System.out.printf("and %d s to prove it%n", seconds(System.nanoTime() - proving));
            check(documents);
        }
    }

    private static long seconds(long nanos) {
        return nanos / 1_000_000_000;
    }

    private static void check(Documents documents) {
        documents.scan(
                Documents.ACCOUNTS,
                new Document("member", true),
                Projections.include("available"),
                account -> assertThat(account.getLong("available")).isEqualTo(300));
        Map<String, Integer> told = new HashMap<>();
        Contract contract = Contract.event("points-expiring");
        Messages.read(message -> {
            JsonNode event = Json.MAPPER.readTree(message);
            if (event.get("subject").asString().startsWith("r_")) {
                if (told.merge(event.get("id").asString(), 1, Integer::sum) == 1 && told.size() < 100) {
                    assertThat(contract.violations(message)).isEmpty();
                    assertThat(event.at("/data/points").asLong()).isEqualTo(100);
                }
            }
        });
        assertThat(told).hasSize(MEMBERS).containsKey("points-expiring:" + FilledStore.id(7) + ".2026-07-25.30");
    }
}
