package dev.regulars.decision.messages;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.messages.Outgoing.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a next hop has of a message, part by part, under the ids that it gave: so that a message which was interrupted
 * goes on behind the last part that was answered, and receipts find what they are about.
 */
public final class HandedOver {

    static final String HANDED = "handed";
    private static final String MARK = "mark";
    private static final String IDS = "ids";

    private final Documents documents;

    public HandedOver(Documents documents) {
        this.documents = documents;
    }

    /** Those of the first parts, in order; whatever the text was. */
    public List<String> ids(String messageId) {
        return handed(messageId).map(HandedOver::ids).orElse(List.of());
    }

    /** Likewise; none when parts of another text were handed over. */
    public List<String> ids(String messageId, String mark) {
        return handed(messageId)
                .filter(handed -> mark.equals(handed.getString(MARK)))
                .map(HandedOver::ids)
                .orElse(List.of());
    }

    /**
     * Repeating it changes nothing.
     *
     * @param mark tells one text from another
     * @param part from 0 on; the first begins anew
     */
    public void add(String messageId, String mark, int part, String id) {
        documents.update(
                Documents.OUTGOING,
                Documents.id(messageId),
                part == 0
                        ? Updates.set(HANDED, new Document(MARK, mark).append(IDS, new Document("0", id)))
                        : Updates.set(HANDED + "." + IDS + "." + part, id));
    }

    /**
     * What a receipt says of a message; that it arrived outweighs that it did not.
     *
     * @return false while whoever sends the message has not noted that it is sent
     */
    public boolean tell(String messageId, State fate, @Nullable String reason) {
        Stream<State> before = fate == State.DELIVERED
                ? Stream.of(State.SENT, State.UNDELIVERABLE, State.EXPIRED)
                : Stream.of(State.SENT);
        boolean told = documents.update(
                Documents.OUTGOING,
                Documents.id(messageId)
                        .append(
                                OutgoingDocuments.STATE,
                                new Document(
                                        "$in",
                                        before.map(OutgoingDocuments::word).toList())),
                Updates.combine(
                        Updates.set(OutgoingDocuments.STATE, OutgoingDocuments.word(fate)),
                        Updates.set(OutgoingDocuments.REASON, reason)));
        return told
                || documents
                        .find(
                                Documents.OUTGOING,
                                Documents.id(messageId)
                                        .append(OutgoingDocuments.STATE, OutgoingDocuments.word(State.WAITING)),
                                Projections.include(Documents.ID))
                        .isEmpty();
    }

    private Optional<Document> handed(String messageId) {
        return documents
                .find(Documents.OUTGOING, Documents.id(messageId), Projections.include(HANDED))
                .map(message -> message.get(HANDED, Document.class));
    }

    private static List<String> ids(Document handed) {
        Document ids = handed.get(IDS, Document.class);
        List<String> inOrder = new ArrayList<>();
        for (String id = ids.getString("0"); id != null; id = ids.getString(String.valueOf(inOrder.size()))) {
            inOrder.add(id);
        }
        return inOrder;
    }
}
