package dev.regulars.decision.deciding;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Documents;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What was back of a sale before a return of it: each return keeps what is back after it. */
@Component
class ReturnsBefore {

    private static final int CHUNK = 200;

    private final Documents documents;

    ReturnsBefore(Documents documents) {
        this.documents = documents;
    }

    /** Looks through the account's ledger backwards, from the return to the sale's first return before it. */
    Map<String, String> of(DecisionRecord record) {
        for (long last = record.sequence() - 1; last >= 1; last -= CHUNK) {
            List<String> entries = LongStream.rangeClosed(Math.max(1, last - CHUNK + 1), last)
                    .mapToObj(sequence -> record.accountId() + ":" + sequence)
                    .toList();
            List<String> ids = documents.findAll(Documents.LEDGER, entries, Projections.include("decisionId")).stream()
                    .map(entry -> entry.getString("decisionId"))
                    .toList();
            List<Document> found = documents
                    .findAll(Documents.DECISIONS, ids, Projections.include("originalId", "returnedAfter", "sequence"))
                    .stream()
                    .filter(decision -> String.valueOf(record.originalId()).equals(decision.getString("originalId")))
                    .toList();
            if (!found.isEmpty()) {
                Document latest = found.stream()
                        .max(Comparator.comparing(decision -> decision.getLong("sequence")))
                        .orElseThrow();
                return DecisionDocuments.readQuantities(latest.getList("returnedAfter", Document.class));
            }
            if (ids.contains(record.originalId())) {
                return Map.of();
            }
        }
        return Map.of();
    }
}
