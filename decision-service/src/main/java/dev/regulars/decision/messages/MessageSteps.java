package dev.regulars.decision.messages;

import static dev.regulars.decision.members.MessageTrails.FORGOTTEN;
import static dev.regulars.decision.members.MessageTrails.TRAIL;
import static dev.regulars.decision.members.MessageTrails.UNTOLD;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.messages.Outgoing.State;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Steps of messages in the store: each is written by the update that makes it, together with the note that it is to be
 * told, which goes when the broker has it. So a crash loses none.
 */
public final class MessageSteps {

    private static final List<String> WORDS =
            Stream.of(Step.values()).map(Step::word).toList();

    private final Documents documents;

    MessageSteps(Documents documents) {
        this.documents = documents;
    }

    /** Repeating it changes nothing. */
    void index() {
        documents.index(Documents.OUTGOING, Indexes.ascending(UNTOLD));
    }

    /** @param counted what of the mail can be seen to happen */
    void sent(String id, Set<Step> counted, Instant now) {
        finish(
                id,
                State.SENT,
                Updates.combine(
                        Updates.set(OutgoingDocuments.SENT_AT, OutgoingDocuments.text(now)),
                        Updates.set(
                                Trail.COUNTED, counted.stream().map(Step::word).toList()),
                        step(Step.SENT, now)));
    }

    void withheld(String id, Instant now) {
        finish(id, State.WITHHELD, step(Step.WITHHELD, now));
    }

    private void finish(String id, State state, Bson more) {
        documents.update(
                Documents.OUTGOING,
                OutgoingDocuments.waiting(id),
                Updates.combine(
                        Updates.set(OutgoingDocuments.STATE, OutgoingDocuments.word(state)),
                        Updates.set(OutgoingDocuments.REASON, null),
                        more));
    }

    /** The first time stays; of an erased member there is none. */
    void first(String id, Step step, Instant now) {
        documents.update(
                Documents.OUTGOING,
                Documents.id(id).append(TRAIL + "." + step.word(), null).append(FORGOTTEN, null),
                step(step, now));
    }

    private static Bson step(Step step, Instant now) {
        return Updates.combine(
                Updates.set(TRAIL + "." + step.word(), now.toString()), Updates.addToSet(UNTOLD, step.word()));
    }

    /** In any order, at most so many messages. */
    List<Outgoing> untold(int most) {
        return documents.some(Documents.OUTGOING, Filters.in(UNTOLD, WORDS), most).stream()
                .map(OutgoingDocuments::read)
                .toList();
    }

    /** All that of these messages was untold when they were read. */
    void told(List<Outgoing> messages) {
        documents.bulk(
                Documents.OUTGOING,
                messages.stream()
                        .flatMap(message -> message.trail().untold().stream()
                                .map(step -> new UpdateOneModel<Document>(
                                        Documents.id(message.id()), Updates.pull(UNTOLD, step.word()))))
                        .toList());
    }
}
