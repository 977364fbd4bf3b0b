package dev.regulars.decision.messages;

import static dev.regulars.decision.messages.OutgoingDocuments.text;
import static dev.regulars.decision.messages.OutgoingDocuments.waiting;
import static dev.regulars.decision.messages.OutgoingDocuments.word;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.messages.Outgoing.State;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Messages in the store, from when they are planned until nobody asks any more what became of them. */
public final class OutgoingBox {

    private final Documents documents;

    OutgoingBox(Documents documents) {
        this.documents = documents;
    }

    /** Repeating it changes nothing. */
    void index() {
        documents.index(
                Documents.OUTGOING,
                Indexes.ascending(OutgoingDocuments.STATE, OutgoingDocuments.CHANNEL, OutgoingDocuments.DUE));
        documents.index(Documents.OUTGOING, Indexes.ascending(OutgoingDocuments.STATE, Documents.ID));
        documents.index(Documents.OUTGOING, Indexes.ascending(OutgoingDocuments.MEMBER, Documents.ID));
        documents.index(Documents.OUTGOING, Indexes.ascending(OutgoingDocuments.REFERENCE));
    }

    /** Those whose ids are not there. */
    void plan(List<Outgoing> messages) {
        documents.insertNew(
                Documents.OUTGOING,
                messages.stream().map(OutgoingDocuments::document).toList());
    }

    /** Waiting and due, in any order. */
    List<Outgoing> due(Channel channel, Instant now, int most) {
        Document due = of(channel, State.WAITING).append(OutgoingDocuments.DUE, new Document("$lte", text(now)));
        return read(documents.some(Documents.OUTGOING, due, most));
    }

    /** Some that waited will not be sent. */
    void done(Collection<String> ids, State state, String reason) {
        Bson done = Updates.combine(
                Updates.set(OutgoingDocuments.STATE, word(state)),
                Updates.set(OutgoingDocuments.REASON, reason),
                Updates.unset(OutgoingDocuments.SENT_AT));
        documents.bulk(
                Documents.OUTGOING,
                ids.stream()
                        .map(id -> new UpdateOneModel<Document>(waiting(id), done))
                        .toList());
    }

    /** What was done with before; how many there were, at most so many at a time. */
    int forget(Channel channel, Instant before, int most) {
        int forgotten = 0;
        for (State state : EnumSet.complementOf(EnumSet.of(State.WAITING))) {
            Document old = of(channel, state).append(OutgoingDocuments.DUE, new Document("$lt", text(before)));
            List<Document> page =
                    forgotten < most ? documents.some(Documents.OUTGOING, old, most - forgotten) : List.of();
            page.forEach(one -> documents.delete(Documents.OUTGOING, Documents.id(one.getString(Documents.ID))));
            forgotten += page.size();
        }
        return forgotten;
    }

    /** What failed, was left or did not arrive waits again, all of it; false when there is no such message. */
    public boolean again(String id, Instant now) {
        List<String> ended = Stream.of(State.FAILED, State.LEFT, State.UNDELIVERABLE, State.EXPIRED)
                .map(OutgoingDocuments::word)
                .toList();
        return documents.update(
                Documents.OUTGOING,
                Documents.id(id).append(OutgoingDocuments.STATE, new Document("$in", ended)),
                Updates.combine(
                        Updates.unset(HandedOver.HANDED),
                        Updates.set(OutgoingDocuments.STATE, word(State.WAITING)),
                        Updates.set(OutgoingDocuments.ATTEMPTS, 0),
                        Updates.set(OutgoingDocuments.PLANNED_AT, text(now)),
                        Updates.set(OutgoingDocuments.DUE, text(now))));
    }

    public Optional<Outgoing> find(String id) {
        return documents
                .find(Documents.OUTGOING, Documents.id(id), Projections.include())
                .map(OutgoingDocuments::read);
    }

    /** Whose {@link MessageReference} it is. */
    public Optional<Outgoing> ofReference(String reference) {
        return read(documents.some(Documents.OUTGOING, Filters.eq(OutgoingDocuments.REFERENCE, reference), 1)).stream()
                .findFirst();
    }

    /** In order of ids, those behind one. */
    public List<Outgoing> ofMember(String memberId, String after, int most) {
        return page(new Document(OutgoingDocuments.MEMBER, memberId), after, most);
    }

    public List<Outgoing> in(State state, String after, int most) {
        return page(new Document(OutgoingDocuments.STATE, word(state)), after, most);
    }

    private List<Outgoing> page(Document filter, String after, int most) {
        Document behind = filter.append(Documents.ID, new Document("$gt", after));
        return read(documents.page(Documents.OUTGOING, behind, Projections.include(), most));
    }

    private static Document of(Channel channel, State state) {
        return new Document(OutgoingDocuments.STATE, word(state)).append(OutgoingDocuments.CHANNEL, channel.word());
    }

    private static List<Outgoing> read(List<Document> documents) {
        return documents.stream().map(OutgoingDocuments::read).toList();
    }
}
