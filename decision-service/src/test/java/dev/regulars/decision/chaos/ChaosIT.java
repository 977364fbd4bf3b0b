package dev.regulars.decision.chaos;

import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.testing.UnpackedJar;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A short play; then errors are planted, and each must be found. */
class ChaosIT {

    private final List<String> printed = new ArrayList<>();

    @Test
    void nothingIsLostAndWhatIsLostIsFound() throws Exception {
        ChaosOptions options = new ChaosOptions(
                Duration.ofSeconds(12),
                Long.getLong("regulars.seed", System.nanoTime() % 1_000_000),
                Duration.ofSeconds(4),
                Path.of("target", "chaos", UUID.randomUUID().toString()).toAbsolutePath(),
                UnpackedJar.of("decision-service", "servers"),
                UnpackedJar.of("decision-service", "app"),
                null);
        try (Play play = Play.begin(options, printed::add)) {
            play.run();
            finds(play, true, "0 lost, 0 doubled, 0 overspent");
            assertThat(play.kills()).isPositive();
            try (Store store = new Store(play.ground().mongoUri)) {
                Documents documents = store.documents();
                Document committed = new Document("_id", new Document("$gt", "web:w")).append("state", "committed");
                Document sale = one(documents, Documents.DECISIONS, committed);
                change(documents, sale, "answer", "{}");
                finds(play, false, "1 lost, 0 doubled, 0 overspent");
                documents.delete(Documents.DECISIONS, Documents.id(sale.getString("_id")));
                finds(play, false, "1 lost, 0 doubled, 0 overspent");
                assertThat(documents.insert(Documents.DECISIONS, sale)).isTrue();

                Document entry = one(documents, Documents.LEDGER, new Document());
                assertThat(documents.insert(Documents.LEDGER, entry.append("_id", "again")))
                        .isTrue();
                finds(play, false, "0 lost, 1 doubled, 0 overspent");
                documents.delete(Documents.LEDGER, Documents.id("again"));

                Document use = new Document("campaign", "bonus")
                        .append("slice", "s")
                        .append("hold", "h")
                        .append("amount", Program.BUDGET);
                change(documents, sale, DecisionDocuments.BUDGETS, List.of(use, use));
                Document member = one(documents, Documents.ACCOUNTS, new Document());
                assertThat(documents.update(
                                Documents.ACCOUNTS, Documents.id(member.getString("_id")), set("available", -1L)))
                        .isTrue();
                finds(play, false, "0 lost, 0 doubled, 2 overspent");
            }
        }
    }

    private void finds(Play play, boolean well, String end) throws InterruptedException {
        boolean found = play.check();
        System.out.println(String.join("\n", printed));
        assertThat(printed.get(printed.size() - 1)).startsWith("chaos seed ").endsWith(end);
        assertThat(found).isEqualTo(well);
        printed.clear();
    }

    private static Document one(Documents documents, String collection, Document filter) {
        return documents.find(collection, filter, new Document()).orElseThrow();
    }

    private static void change(Documents documents, Document decision, String field, Object value) {
        assertThat(documents.update(Documents.DECISIONS, Documents.id(decision.getString("_id")), set(field, value)))
                .isTrue();
    }
}
