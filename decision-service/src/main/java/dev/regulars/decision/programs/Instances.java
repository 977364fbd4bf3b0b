package dev.regulars.decision.programs;

import dev.regulars.decision.accounts.Documents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Which instances run and which version each decides under, so that a page can say when all have swapped. */
@Component
public class Instances {

    private static final String COLLECTION = "instances";
    private static final Duration BEAT = Duration.ofSeconds(5);
    /** Who has not been heard of for so long does not run any more. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int MOST = 500;

    private final Documents documents;
    private final Clock clock;
    private final String id = UUID.randomUUID().toString();
    private String told = "";
    private Instant at = Instant.EPOCH;

    Instances(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** Called often; tells only what is new, or that this one lives. */
    synchronized void tell(String version, Instant since) {
        Instant now = clock.instant();
        if (version.equals(told) && at.plus(BEAT).isAfter(now)) {
            return;
        }
        Document state = new Document("version", version)
                .append("since", since.toString())
                .append("seen", now.toString());
        if (!documents.update(COLLECTION, Documents.id(id), new Document("$set", state))) {
            documents.insert(COLLECTION, state.append(Documents.ID, id));
        }
        told = version;
        at = now;
    }

    public List<RunningInstance> running() {
        String since = clock.instant().minus(PATIENCE).toString();
        return documents.page(COLLECTION, new Document(), new Document(), MOST).stream()
                .filter(instance -> instance.getString("seen").compareTo(since) > 0)
                .map(instance -> new RunningInstance(
                        instance.getString(Documents.ID),
                        instance.getString("version"),
                        Instant.parse(instance.getString("since")),
                        Instant.parse(instance.getString("seen")),
                        instance.getString(Documents.ID).equals(id)))
                .sorted(Comparator.comparing(RunningInstance::id))
                .toList();
    }

    /** Of this process; others find out by their patience. */
    void gone() {
        documents.delete(COLLECTION, Documents.id(id));
    }
}
