package dev.regulars.decision.chaos;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.Documents;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Returns that were accepted before their sales. */
final class EarlyReturns {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Documents documents;

    EarlyReturns(Documents documents) {
        this.documents = documents;
    }

    /** Those that wait on, or were refused, when all that wait for a sale that is there have been decided. */
    Set<String> settled() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        CountDownLatch never = new CountDownLatch(1);
        while (true) {
            Set<String> settled = new HashSet<>();
            Set<String> due = new HashSet<>();
            documents.scan(Documents.EARLY_RETURNS, new Document(), Projections.include(), early -> {
                boolean waits = early.get("refused") == null && isCommitted(early.getString("saleId"));
                (waits ? due : settled).add(early.getString(Documents.ID));
            });
            if (due.isEmpty() || System.nanoTime() > end) {
                return settled;
            }
            if (never.await(1, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody counts down");
            }
        }
    }

    private boolean isCommitted(String saleId) {
        return documents
                .find(
                        Documents.DECISIONS,
                        Documents.id(saleId).append(DecisionDocuments.STATE, DecisionDocuments.COMMITTED),
                        Projections.include(DecisionDocuments.STATE))
                .isPresent();
    }
}
