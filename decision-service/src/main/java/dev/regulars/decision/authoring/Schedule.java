package dev.regulars.decision.authoring;

import dev.regulars.decision.accounts.Documents;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Drafts that are to be published at a time; apart from the drafts, which are large, because it is looked at often. */
@Component
class Schedule {

    private static final String COLLECTION = "schedule";
    private static final int MOST = 100;

    private final Documents documents;

    Schedule(Documents documents) {
        this.documents = documents;
    }

    void set(String draft, Instant at) {
        Document time = new Document("at", at.toString());
        if (!documents.insert(COLLECTION, new Document(time).append(Documents.ID, draft))) {
            documents.update(COLLECTION, Documents.id(draft), new Document("$set", time));
        }
    }

    void forget(String draft) {
        documents.delete(COLLECTION, Documents.id(draft));
    }

    List<String> due(Instant now) {
        return documents.page(COLLECTION, new Document(), new Document(), MOST).stream()
                .filter(entry -> !Instant.parse(entry.getString("at")).isAfter(now))
                .map(entry -> entry.getString(Documents.ID))
                .toList();
    }
}
