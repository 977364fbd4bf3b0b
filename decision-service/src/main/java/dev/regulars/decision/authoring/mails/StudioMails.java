package dev.regulars.decision.authoring.mails;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.authoring.mails.StudioMail.State;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Mails to people of the Studio, in the store. Who takes one in hand raises its attempts and makes it due again later,
 * so two instances never have it at once, and one whose sender died is taken up again.
 */
@Component
class StudioMails {

    private static final String COLLECTION = "studioMails";
    private static final String STATE = "state";
    private static final String DUE = "due";
    private static final String ATTEMPTS = "attempts";
    private static final String REASON = "reason";

    private final Documents documents;

    StudioMails(Documents documents) {
        this.documents = documents;
    }

    /** Repeating it changes nothing. */
    void index() {
        documents.index(COLLECTION, Indexes.ascending(STATE, DUE));
    }

    /** Those whose ids are not there. */
    void plan(List<StudioMail> mails) {
        documents.insertNew(
                COLLECTION, mails.stream().map(StudioMails::document).toList());
    }

    List<StudioMail> due(State state, Instant now, int most) {
        Document due = new Document(STATE, state.word()).append(DUE, new Document("$lte", now.toEpochMilli()));
        return documents.some(COLLECTION, due, most).stream()
                .map(StudioMails::read)
                .toList();
    }

    /** False when somebody else has it in hand. */
    boolean take(StudioMail mail, Instant dueAgain) {
        return documents.update(
                COLLECTION,
                waiting(mail).append(ATTEMPTS, mail.attempts()),
                Updates.combine(Updates.inc(ATTEMPTS, 1), Updates.set(DUE, dueAgain.toEpochMilli())));
    }

    void later(StudioMail mail, Instant due, String reason) {
        documents.update(
                COLLECTION,
                waiting(mail),
                Updates.combine(Updates.set(DUE, due.toEpochMilli()), Updates.set(REASON, reason)));
    }

    void done(StudioMail mail, State state, String reason) {
        documents.update(
                COLLECTION,
                waiting(mail),
                Updates.combine(Updates.set(STATE, state.word()), Updates.set(REASON, reason)));
    }

    void forget(StudioMail mail) {
        documents.delete(COLLECTION, Documents.id(mail.id()));
    }

    private static Document waiting(StudioMail mail) {
        return Documents.id(mail.id()).append(STATE, State.WAITING.word());
    }

    private static Document document(StudioMail mail) {
        return Documents.id(mail.id())
                .append("to", mail.to())
                .append("draft", mail.draft())
                .append("revision", mail.revision())
                .append("by", mail.by())
                .append("what", mail.what())
                .append(STATE, mail.state().word())
                .append("plannedAt", mail.plannedAt().toEpochMilli())
                .append(DUE, mail.due().toEpochMilli())
                .append(ATTEMPTS, mail.attempts());
    }

    private static StudioMail read(Document document) {
        return new StudioMail(
                document.getString(Documents.ID),
                document.getString("to"),
                document.getString("draft"),
                document.getLong("revision"),
                document.getString("by"),
                document.getString("what"),
                State.valueOf(document.getString(STATE).toUpperCase(Locale.ROOT)),
                Instant.ofEpochMilli(document.getLong("plannedAt")),
                Instant.ofEpochMilli(document.getLong(DUE)),
                document.getInteger(ATTEMPTS));
    }
}
