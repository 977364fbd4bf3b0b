package dev.regulars.decision.messages;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.Purpose;
import dev.regulars.decision.messages.Outgoing.State;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Messages in the store. Who takes one in hand raises its attempts and makes it due again later: so two instances never
 * have it at once, and one whose sender died is taken up again.
 */
public final class OutgoingBox {

    private static final String MEMBER = "member";
    static final String STATE = "state";
    private static final String PLANNED_AT = "plannedAt";
    private static final String DUE = "due";
    private static final String REFERENCE = "reference";
    private static final String ATTEMPTS = "attempts";
    static final String REASON = "reason";
    private static final String SENT_AT = "sentAt";

    private final Documents documents;

    OutgoingBox(Documents documents) {
        this.documents = documents;
    }

    /** Repeating it changes nothing. */
    void index() {
        documents.index(Documents.OUTGOING, Indexes.ascending(STATE, DUE));
        documents.index(Documents.OUTGOING, Indexes.ascending(STATE, Documents.ID));
        documents.index(Documents.OUTGOING, Indexes.ascending(MEMBER, Documents.ID));
        documents.index(Documents.OUTGOING, Indexes.ascending(REFERENCE));
    }

    /** Those whose ids are not there. */
    void plan(List<Outgoing> messages) {
        documents.insertNew(
                Documents.OUTGOING, messages.stream().map(OutgoingBox::document).toList());
    }

    /** Waiting and due, in any order. */
    List<Outgoing> due(Instant now, int most) {
        Document due = new Document(STATE, word(State.WAITING)).append(DUE, new Document("$lte", text(now)));
        return documents.some(Documents.OUTGOING, due, most).stream()
                .map(OutgoingBox::read)
                .toList();
    }

    /** False when somebody else has it in hand. */
    boolean take(Outgoing message, Instant dueAgain) {
        return documents.update(
                Documents.OUTGOING,
                waiting(message.id()).append(ATTEMPTS, message.attempts()),
                Updates.combine(Updates.inc(ATTEMPTS, 1), Updates.set(DUE, text(dueAgain))));
    }

    void later(String id, Instant due, String reason) {
        documents.update(
                Documents.OUTGOING,
                waiting(id),
                Updates.combine(Updates.set(DUE, text(due)), Updates.set(REASON, reason)));
    }

    /** Given up before anything was tried. */
    void putBack(String id, Instant due, String reason) {
        documents.update(
                Documents.OUTGOING,
                waiting(id),
                Updates.combine(Updates.inc(ATTEMPTS, -1), Updates.set(DUE, text(due)), Updates.set(REASON, reason)));
    }

    /** @param reason null when it is sent */
    void done(String id, State state, @Nullable String reason, Instant now) {
        documents.update(
                Documents.OUTGOING,
                waiting(id),
                Updates.combine(
                        Updates.set(STATE, word(state)),
                        Updates.set(REASON, reason),
                        Updates.set(SENT_AT, state == State.SENT ? text(now) : null)));
    }

    /** What was done with before; how many there were, at most so many at a time. */
    int forget(Instant before, int most) {
        int forgotten = 0;
        for (State state :
                List.of(State.SENT, State.LEFT, State.FAILED, State.DELIVERED, State.UNDELIVERABLE, State.EXPIRED)) {
            Document old = new Document(STATE, word(state)).append(DUE, new Document("$lt", text(before)));
            List<Document> page =
                    forgotten < most ? documents.some(Documents.OUTGOING, old, most - forgotten) : List.of();
            page.forEach(one -> documents.delete(Documents.OUTGOING, Documents.id(one.getString(Documents.ID))));
            forgotten += page.size();
        }
        return forgotten;
    }

    /** What failed, was left or did not arrive waits again, all of it; false when there is no such message. */
    public boolean again(String id, Instant now) {
        return documents.update(
                Documents.OUTGOING,
                Documents.id(id)
                        .append(
                                STATE,
                                new Document(
                                        "$in",
                                        Stream.of(State.FAILED, State.LEFT, State.UNDELIVERABLE, State.EXPIRED)
                                                .map(OutgoingBox::word)
                                                .toList())),
                Updates.combine(
                        Updates.unset(HandedOver.HANDED),
                        Updates.set(STATE, word(State.WAITING)),
                        Updates.set(ATTEMPTS, 0),
                        Updates.set(PLANNED_AT, text(now)),
                        Updates.set(DUE, text(now))));
    }

    public Optional<Outgoing> find(String id) {
        return documents
                .find(Documents.OUTGOING, Documents.id(id), Projections.include())
                .map(OutgoingBox::read);
    }

    /** Whose {@link MessageReference} it is. */
    public Optional<Outgoing> ofReference(String reference) {
        return documents.some(Documents.OUTGOING, Filters.eq(REFERENCE, reference), 1).stream()
                .findFirst()
                .map(OutgoingBox::read);
    }

    /** In order of ids, those behind one. */
    public List<Outgoing> ofMember(String memberId, String after, int most) {
        return page(new Document(MEMBER, memberId), after, most);
    }

    public List<Outgoing> in(State state, String after, int most) {
        return page(new Document(STATE, word(state)), after, most);
    }

    private List<Outgoing> page(Document filter, String after, int most) {
        return documents
                .page(
                        Documents.OUTGOING,
                        filter.append(Documents.ID, new Document("$gt", after)),
                        Projections.include(),
                        most)
                .stream()
                .map(OutgoingBox::read)
                .toList();
    }

    private static Document waiting(String id) {
        return Documents.id(id).append(STATE, word(State.WAITING));
    }

    /** Sorts as time does: always nine decimals. */
    private static String text(Instant time) {
        return "%d.%09d".formatted(10_000_000_000L + time.getEpochSecond(), time.getNano());
    }

    private static Instant time(String text) {
        int dot = text.indexOf('.');
        return Instant.ofEpochSecond(
                Long.parseLong(text.substring(0, dot)) - 10_000_000_000L, Long.parseLong(text.substring(dot + 1)));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Document document(Outgoing message) {
        return Documents.id(message.id())
                .append(REFERENCE, MessageReference.of(message.id()))
                .append(MEMBER, message.memberId())
                .append("notice", message.notice())
                .append("programVersion", message.programVersion())
                .append("channel", message.channel().word())
                .append("purpose", message.purpose().word())
                .append("values", new Document(new TreeMap<>(message.values())))
                .append(STATE, word(message.state()))
                .append(PLANNED_AT, text(message.plannedAt()))
                .append(DUE, text(message.due()))
                .append(ATTEMPTS, message.attempts());
    }

    private static Outgoing read(Document document) {
        Map<String, String> values = new TreeMap<>();
        document.get("values", Document.class).forEach((name, value) -> values.put(name, String.valueOf(value)));
        String sentAt = document.getString(SENT_AT);
        return new Outgoing(
                document.getString(Documents.ID),
                document.getString(MEMBER),
                document.getString("notice"),
                document.getString("programVersion"),
                Channel.valueOf(document.getString("channel").toUpperCase(Locale.ROOT)),
                Purpose.valueOf(document.getString("purpose").toUpperCase(Locale.ROOT)),
                values,
                State.valueOf(document.getString(STATE).toUpperCase(Locale.ROOT)),
                time(document.getString(PLANNED_AT)),
                time(document.getString(DUE)),
                document.getInteger(ATTEMPTS),
                document.getString(REASON),
                sentAt == null ? null : time(sentAt));
    }
}
