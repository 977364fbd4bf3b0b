package dev.regulars.decision.messages.sms;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.messages.HandedOver;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What providers said they have, and what they told of it. Whichever of both comes first waits for the other: a receipt
 * may overtake the answer. It is in the store before the provider hears that we have it.
 */
public final class Receipts {

    private static final String MESSAGE = "message";
    private static final String PARTS = "parts";
    private static final String FATE = "fate";
    private static final String ERROR = "error";
    private static final String AT = "at";
    private static final String DUE = "due";
    /** Behind every time. */
    private static final String NEVER = "9999";

    private final Documents documents;
    private final HandedOver handed;
    private final Clock clock;

    public Receipts(Documents documents, HandedOver handed, Clock clock) {
        this.documents = documents;
        this.handed = handed;
        this.clock = clock;
    }

    /**
     * A part as it is known.
     *
     * @param messageId null while only a receipt came
     * @param parts of the whole message
     */
    record Known(
            String id,
            @Nullable String messageId,
            int parts,
            @Nullable Fate fate,
            @Nullable String error,
            Instant at) {}

    /** Repeating it changes nothing. */
    void index() {
        documents.index(Documents.RECEIPTS, Indexes.ascending(DUE));
        documents.index(Documents.RECEIPTS, Indexes.ascending(AT));
    }

    /**
     * The provider has a part.
     *
     * @param provider whose id it is
     * @param parts of the whole message
     */
    public void handedOver(String provider, String id, String messageId, String mark, int part, int parts) {
        String key = key(provider, id);
        handed.add(messageId, mark, part, key);
        Document fresh = Documents.id(key)
                .append(MESSAGE, messageId)
                .append(PARTS, parts)
                .append(AT, text(clock.instant()))
                .append(DUE, NEVER);
        if (!documents.insert(Documents.RECEIPTS, fresh)) {
            documents.update(
                    Documents.RECEIPTS,
                    Documents.id(key),
                    Updates.combine(
                            Updates.set(MESSAGE, messageId),
                            Updates.set(PARTS, parts),
                            Updates.set(DUE, text(clock.instant()))));
        }
    }

    /** Repeating it changes nothing; that a part arrived outweighs what else is told of it. */
    public void came(String provider, String id, Fate fate, @Nullable String error) {
        String key = key(provider, id);
        String now = text(clock.instant());
        Document open = Documents.id(key).append(FATE, new Document("$ne", word(Fate.DELIVERED)));
        Bson told = Updates.combine(Updates.set(FATE, word(fate)), Updates.set(ERROR, error), Updates.set(DUE, now));
        if (!documents.update(Documents.RECEIPTS, open, told)) {
            Document fresh = Documents.id(key)
                    .append(FATE, word(fate))
                    .append(ERROR, error)
                    .append(AT, now)
                    .append(DUE, now);
            if (!documents.insert(Documents.RECEIPTS, fresh)) {
                documents.update(Documents.RECEIPTS, open, told); // the answer came in this moment
            }
        }
    }

    List<Known> due(int most) {
        return documents.some(Documents.RECEIPTS, Filters.lte(DUE, text(clock.instant())), most).stream()
                .map(Receipts::read)
                .toList();
    }

    List<Known> all(List<String> ids) {
        return documents.findAll(Documents.RECEIPTS, ids, Projections.include()).stream()
                .map(Receipts::read)
                .toList();
    }

    void lookAgain(Known known, Duration in) {
        due(known, text(clock.instant().plus(in)));
    }

    void done(Known known) {
        due(known, NEVER);
    }

    /** Nothing when something else was told of it since it was read: then that is to be looked at, too. */
    private void due(Known known, String due) {
        Fate fate = known.fate();
        documents.update(
                Documents.RECEIPTS,
                Documents.id(known.id())
                        .append(FATE, fate == null ? null : word(fate))
                        .append(MESSAGE, known.messageId()),
                Updates.set(DUE, due));
    }

    void forget(Instant before, int most) {
        documents
                .some(Documents.RECEIPTS, Filters.lt(AT, text(before)), most)
                .forEach(old -> documents.delete(Documents.RECEIPTS, Documents.id(old.getString(Documents.ID))));
    }

    static String key(String provider, String id) {
        return provider + "/" + id;
    }

    private static Known read(Document document) {
        String fate = document.getString(FATE);
        return new Known(
                document.getString(Documents.ID),
                document.getString(MESSAGE),
                document.getInteger(PARTS, 1),
                fate == null ? null : Fate.valueOf(fate.toUpperCase(Locale.ROOT)),
                document.getString(ERROR),
                Instant.parse(document.getString(AT)));
    }

    private static String word(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    /** Sorts as time does: always to the second. */
    private static String text(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
