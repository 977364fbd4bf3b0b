package dev.regulars.decision.messages;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;

/** Somebody said that nothing is sent for now, on any instance. What is due waits. */
public final class SendingPause {

    private static final String COLLECTION = "messagePause";
    private static final String ID = "all";
    private static final String SINCE = "since";

    private final Documents documents;

    SendingPause(Documents documents) {
        this.documents = documents;
    }

    /** Since when; repeating it changes nothing. */
    public Instant begin(Instant now) {
        var unused = documents.insert(COLLECTION, Documents.id(ID).append(SINCE, now.toString()));
        return since().orElse(now);
    }

    public void end() {
        documents.delete(COLLECTION, Documents.id(ID));
    }

    public Optional<Instant> since() {
        return documents
                .find(COLLECTION, new Document(Documents.ID, ID), Projections.include())
                .map(pause -> Instant.parse(pause.getString(SINCE)));
    }
}
