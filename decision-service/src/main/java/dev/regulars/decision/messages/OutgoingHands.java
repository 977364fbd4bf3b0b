package dev.regulars.decision.messages;

import static dev.regulars.decision.messages.OutgoingDocuments.text;
import static dev.regulars.decision.messages.OutgoingDocuments.waiting;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Takes messages in hand, some in one call. Whoever takes one raises its attempts and makes it due again later: so two
 * never have it at once, and one whose sender died is taken up again.
 *
 * <p>Two hands read the same hundred, each of attempt 0. The update of each names attempt 0, so of each message one
 * hand's matches. When all of its updates matched, a hand has all; else it reads which of them bear its name.
 */
final class OutgoingHands {

    private final Documents documents;

    OutgoingHands(Documents documents) {
        this.documents = documents;
    }

    /**
     * @param hand a name that nobody else has, and nobody had
     * @return those that are in this hand now, as they were before
     */
    List<Outgoing> take(List<Outgoing> messages, String hand, Instant dueAgain) {
        Bson taking = Updates.combine(
                Updates.inc(OutgoingDocuments.ATTEMPTS, 1),
                Updates.set(OutgoingDocuments.DUE, text(dueAgain)),
                Updates.set(OutgoingDocuments.HAND, hand));
        long taken = documents.bulk(
                Documents.OUTGOING,
                messages.stream()
                        .map(one -> new UpdateOneModel<Document>(
                                waiting(one.id()).append(OutgoingDocuments.ATTEMPTS, one.attempts()), taking))
                        .toList());
        return taken == messages.size() ? messages : in(hand, messages);
    }

    private List<Outgoing> in(String hand, List<Outgoing> messages) {
        List<String> ids = messages.stream().map(Outgoing::id).toList();
        Set<String> ours =
                documents.findAll(Documents.OUTGOING, ids, Projections.include(OutgoingDocuments.HAND)).stream()
                        .filter(one -> hand.equals(one.getString(OutgoingDocuments.HAND)))
                        .map(one -> one.getString(Documents.ID))
                        .collect(Collectors.toSet());
        return messages.stream().filter(one -> ours.contains(one.id())).toList();
    }

    /** After an attempt; nothing when another hand has taken it up meanwhile. */
    void later(String id, String hand, Instant due, String reason) {
        documents.update(Documents.OUTGOING, in(hand, id), due(due, reason));
    }

    /**
     * Nothing was tried: it is no attempt. Likewise.
     *
     * @param reason null for the one before
     */
    void putBack(String id, String hand, Instant due, @Nullable String reason) {
        documents.update(
                Documents.OUTGOING,
                in(hand, id),
                Updates.combine(Updates.inc(OutgoingDocuments.ATTEMPTS, -1), due(due, reason)));
    }

    private static Document in(String hand, String id) {
        return waiting(id).append(OutgoingDocuments.HAND, hand);
    }

    private static Bson due(Instant due, @Nullable String reason) {
        List<Bson> updates = new ArrayList<>(List.of(Updates.set(OutgoingDocuments.DUE, text(due))));
        if (reason != null) {
            updates.add(Updates.set(OutgoingDocuments.REASON, reason));
        }
        return Updates.combine(updates);
    }
}
