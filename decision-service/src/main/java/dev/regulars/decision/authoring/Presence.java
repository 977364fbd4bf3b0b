package dev.regulars.decision.authoring;

import dev.regulars.decision.accounts.Documents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Who has which draft open right now, on whichever instance. */
@Component
public class Presence {

    private static final String COLLECTION = "presence";
    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int MOST = 50;
    private static final int MOST_REMEMBERED = 1_000;

    private final Documents documents;
    private final Clock clock;
    private final Map<String, Instant> told = new ConcurrentHashMap<>();

    Presence(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** Notes that somebody is there, and tells who else is. */
    public List<Here> others(String draft, String name, String at) {
        beat(draft, name, at);
        String since = clock.instant().minus(PATIENCE).toString();
        Document range = new Document(Documents.ID, new Document("$gt", draft + "/").append("$lt", draft + "0"));
        return documents.page(COLLECTION, range, new Document(), MOST).stream()
                .filter(one -> one.getString("seen").compareTo(since) > 0)
                .filter(one -> !one.getString("name").equals(name))
                .map(one -> new Here(one.getString("name"), one.getString("at")))
                .toList();
    }

    private void beat(String draft, String name, String at) {
        Instant now = clock.instant();
        String id = draft + "/" + name;
        Instant last = told.get(id + at);
        if (last != null && last.plus(BEAT).isAfter(now)) {
            return;
        }
        Document state = new Document("name", name).append("at", at).append("seen", now.toString());
        if (!documents.update(COLLECTION, Documents.id(id), new Document("$set", state))) {
            documents.insert(COLLECTION, state.append(Documents.ID, id));
        }
        if (told.size() > MOST_REMEMBERED) {
            told.clear();
        }
        told.put(id + at, now);
    }
}
