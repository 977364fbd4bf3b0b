package dev.regulars.decision.relay;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import dev.regulars.decision.accounts.Documents;
import java.util.List;
import java.util.Map;

/** A commit that comes between reading and removing is removed with the others. */
final class PlantedEmptiesTheWholeOutbox implements Parts {

    @Override
    public Outboxes outboxes(Documents documents) {
        return new Outboxes(documents) {
            @Override
            void remove(Map<String, Long> upTo) {
                upTo.keySet()
                        .forEach(id -> documents.update(
                                Documents.ACCOUNTS,
                                Documents.id(id),
                                combine(set("outbox", List.of()), unset("pending"))));
            }
        };
    }
}
