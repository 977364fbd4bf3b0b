package dev.regulars.decision.authoring;

import dev.regulars.decision.accounts.Documents;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Who did what in the Studio, in the order of time. Entries are only ever added. */
@Component
public class AuditLog {

    static final String COLLECTION = "audit";
    /** More cells of one act are counted and not listed. */
    static final int MOST_CHANGES = 500;

    private final Documents documents;
    private final Clock clock;

    AuditLog(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * @param what a verb: {@code approved}
     * @param subject what it was done to: {@code draft d-4f}; no personal data and no password
     */
    public void add(String by, String what, String subject, List<CellChange> changes) {
        documents.insert(COLLECTION, entry(clock.instant(), by, what, subject, changes));
    }

    /** To be inserted later, any number of times: it has its id. */
    static Document entry(Instant at, String by, String what, String subject, List<CellChange> changes) {
        return new Document(Documents.ID, id(at))
                .append("at", at.toString())
                .append("by", by)
                .append("what", what)
                .append("subject", subject)
                .append("count", changes.size())
                .append(
                        "changes",
                        changes.stream()
                                .limit(MOST_CHANGES)
                                .map(AuditLog::change)
                                .toList());
    }

    /** In the order of time: {@code 1795369234123-9f3a01}, milliseconds and a number drawn. */
    private static String id(Instant at) {
        return "%015d-%06x"
                .formatted(at.toEpochMilli(), ThreadLocalRandom.current().nextInt(1 << 24));
    }

    private static Document change(CellChange change) {
        return new Document("where", change.where())
                .append("field", change.field())
                .append("from", change.from())
                .append("to", change.to());
    }

    /** @param before an entry's id; empty for the newest */
    public List<LogEntry> newest(String before, int most) {
        Document filter = before.isEmpty() ? new Document() : new Document(Documents.ID, new Document("$lt", before));
        return documents.newest(COLLECTION, filter, most).stream()
                .map(AuditLog::read)
                .toList();
    }

    /**
     * What was done to a draft, the newest first; by way of its steps, whose ids stand in their order.
     *
     * @param before a revision; 0 for the newest
     */
    public List<LogEntry> ofDraft(String draft, long before, int most) {
        Document range = new Document(
                Documents.ID,
                new Document("$gt", DraftStep.id(draft, 0))
                        .append("$lt", DraftStep.id(draft, before == 0 ? Long.MAX_VALUE / 10 : before)));
        List<String> entries = documents.newest(DraftStep.COLLECTION, range, most).stream()
                .map(step -> step.getString(DraftStep.ENTRY))
                .toList();
        return documents.findAll(COLLECTION, entries, new Document()).stream()
                .map(AuditLog::read)
                .sorted(Comparator.comparing(LogEntry::id).reversed())
                .toList();
    }

    static LogEntry read(Document entry) {
        return new LogEntry(
                entry.getString(Documents.ID),
                entry.getString("at"),
                entry.getString("by"),
                entry.getString("what"),
                entry.getString("subject"),
                entry.getInteger("count"),
                entry.getList("changes", Document.class).stream()
                        .map(change -> new CellChange(
                                change.getString("where"),
                                change.getString("field"),
                                change.getString("from"),
                                change.getString("to")))
                        .toList());
    }
}
