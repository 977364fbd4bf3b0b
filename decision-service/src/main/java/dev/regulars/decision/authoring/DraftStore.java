package dev.regulars.decision.authoring;

import dev.regulars.decision.accounts.Documents;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Drafts in the store. A change is one update of one document, where the revision is still the one that was read; what
 * it writes elsewhere, the log's entry and the step for others, stands in the draft until the next change, so that a
 * crash loses neither.
 */
@Component
class DraftStore {

    /** Below the 16 MB that a document of the store may have. */
    private static final int MOST_CHARACTERS = 10_000_000;

    private static final int MOST_REMEMBERED = 1_000;

    private final Documents documents;
    private final Clock clock;
    private final List<StepFollower> followers;
    /** By draft, the revision of which all is written: it need not be looked at again. */
    private final Map<String, Long> finished = new ConcurrentHashMap<>();

    DraftStore(Documents documents, Clock clock, List<StepFollower> followers) {
        this.documents = documents;
        this.followers = followers;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    static String newId() {
        return "d-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static boolean fits(Draft draft) {
        return draft.files().texts().values().stream().mapToLong(String::length).sum() <= MOST_CHARACTERS;
    }

    void insert(Draft draft, List<CellChange> changes, String what) {
        Document last = last(draft, new DraftAct(draft.createdBy(), what, step(draft, draft.createdBy(), ""), changes));
        documents.insert(DraftDocuments.COLLECTION, DraftDocuments.write(draft).append(DraftDocuments.LAST, last));
        finish(draft.id(), last);
    }

    Optional<Draft> find(String id) {
        return documents
                .find(DraftDocuments.COLLECTION, Documents.id(id), new Document())
                .map(document -> {
                    finish(id, document.get(DraftDocuments.LAST, Document.class));
                    return DraftDocuments.read(document);
                });
    }

    /** Without its files, for those who ask often. */
    Optional<Draft> head(String id) {
        return documents
                .find(DraftDocuments.COLLECTION, Documents.id(id), DraftDocuments.SUMMARY)
                .map(DraftDocuments::read);
    }

    void forEach(Consumer<Draft> reader) {
        documents.scan(
                DraftDocuments.COLLECTION,
                new Document(),
                DraftDocuments.SUMMARY,
                document -> reader.accept(DraftDocuments.read(document)));
    }

    /** False when somebody else was faster. */
    boolean replace(Draft was, Draft is, DraftAct act) {
        followers.forEach(follower -> follower.before(was, is, act.by(), act.what()));
        Document last = last(is, act);
        Document document = DraftDocuments.write(is).append(DraftDocuments.LAST, last);
        document.remove(Documents.ID);
        boolean stored = documents.update(
                DraftDocuments.COLLECTION,
                Documents.id(was.id()).append(DraftDocuments.REVISION, was.revision()),
                new Document("$set", document));
        if (stored) {
            finish(is.id(), last);
        }
        return stored;
    }

    DraftStep step(Draft draft, String by, String file) {
        return new DraftStep(draft.revision(), by, now().toString(), file, null, List.of(), false);
    }

    List<DraftStep> steps(String draft, long after, int most) {
        Document range = new Document(
                Documents.ID,
                new Document("$gt", DraftStep.id(draft, after))
                        .append("$lte", DraftStep.id(draft, Long.MAX_VALUE / 10)));
        return documents.page(DraftStep.COLLECTION, range, new Document(), most).stream()
                .map(DraftStep::read)
                .toList();
    }

    private Document last(Draft draft, DraftAct act) {
        Document entry = AuditLog.entry(now(), act.by(), act.what(), "draft " + draft.name(), act.changes());
        Document step = act.step().write(draft.id()).append(DraftStep.ENTRY, entry.getString(Documents.ID));
        return new Document("step", step)
                .append("entry", entry.append("draft", draft.id()).append("revision", draft.revision()));
    }

    /** Whatever is there already stays as it is. */
    private void finish(String draft, Document last) {
        Document step = last.get("step", Document.class);
        Long revision = step.getLong("revision");
        if (revision.equals(finished.get(draft))) {
            return;
        }
        documents.insert(DraftStep.COLLECTION, step);
        documents.insert(AuditLog.COLLECTION, last.get("entry", Document.class));
        if (finished.size() >= MOST_REMEMBERED) {
            finished.clear();
        }
        finished.put(draft, revision);
    }
}
