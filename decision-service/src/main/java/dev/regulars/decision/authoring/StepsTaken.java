package dev.regulars.decision.authoring;

import dev.regulars.decision.accounts.Documents;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What was done to drafts, by revision. */
@Component
public class StepsTaken {

    private final DraftStore store;
    private final Documents documents;

    StepsTaken(DraftStore store, Documents documents) {
        this.store = store;
        this.documents = documents;
    }

    /** Empty when the draft has no such revision, or not yet. */
    public Optional<LogEntry> find(String draft, long revision) {
        // Looking at the draft writes what a crash left out of the log.
        return store.find(draft)
                .filter(found -> found.revision() >= revision)
                .flatMap(found -> document(DraftStep.COLLECTION, DraftStep.id(draft, revision)))
                .flatMap(step -> document(AuditLog.COLLECTION, step.getString(DraftStep.ENTRY)))
                .map(AuditLog::read);
    }

    private Optional<Document> document(String collection, String id) {
        return documents.find(collection, Documents.id(id), new Document());
    }
}
