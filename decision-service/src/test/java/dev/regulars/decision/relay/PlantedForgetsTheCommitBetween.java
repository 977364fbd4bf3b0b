package dev.regulars.decision.relay;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.unset;

import dev.regulars.decision.accounts.Documents;
import java.util.Map;
import org.bson.Document;

/** A commit that comes between stays in the outbox, but no sweep finds it. */
final class PlantedForgetsTheCommitBetween implements Parts {

    @Override
    public Outboxes outboxes(Documents documents) {
        return new Outboxes(documents) {
            @Override
            void remove(Map<String, Long> upTo) {
                upTo.forEach((id, sequence) -> documents.update(
                        Documents.ACCOUNTS,
                        Documents.id(id),
                        combine(
                                pullByFilter(new Document(
                                        "outbox", new Document("sequence", new Document("$lte", sequence)))),
                                unset("pending"))));
            }
        };
    }
}
