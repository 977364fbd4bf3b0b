package dev.regulars.decision.memberpage;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * How often one address (of e-mail, or telephone number) is written to, at all instances together, whether it is a
 * member's or not. Who guesses codes gets {@link SignIns#MOST_TRIES} for each: 50 of a million a day.
 */
final class SignInLimits {

    static final String COLLECTION = "signInLimits";
    static final int MOST_LATELY = 3;
    static final int MOST_A_DAY = 10;
    static final Duration LATELY = Duration.ofMinutes(15);

    private static final Duration DAY = Duration.ofDays(1);
    private static final String TIMES = "times";
    private static final String UNTIL = "until";

    private final Documents documents;
    private final KeyedHash hash;

    SignInLimits(Documents documents, KeyedHash hash) {
        this.documents = documents;
        this.hash = hash;
    }

    /** Counts one; false when there were enough. Counted before it is judged, so that many at once are no more. */
    boolean take(String who, Instant now) {
        String id = hash.hex("sign-in-limit", who);
        long at = now.toEpochMilli();
        Document first = Documents.id(id).append(TIMES, List.of(at)).append(UNTIL, at + DAY.toMillis());
        List<Long> before = times(documents.find(COLLECTION, Documents.id(id), new Document()));
        if (!fits(before, at, 0)) {
            return false;
        }
        if (before.isEmpty() && documents.insert(COLLECTION, first)) {
            return true;
        }
        Optional<Document> after = documents.change(
                COLLECTION,
                Documents.id(id),
                Updates.combine(
                        Updates.pushEach(TIMES, List.of(at), new PushOptions().slice(-MOST_A_DAY - 1)),
                        Updates.set(UNTIL, at + DAY.toMillis())));
        return fits(times(after), at, 1);
    }

    /** @param counted of the times are this one */
    private static boolean fits(List<Long> times, long at, int counted) {
        long lately =
                times.stream().filter(time -> time > at - LATELY.toMillis()).count();
        long today = times.stream().filter(time -> time > at - DAY.toMillis()).count();
        return lately - counted < MOST_LATELY && today - counted < MOST_A_DAY;
    }

    private static List<Long> times(Optional<Document> document) {
        return document.map(one -> one.getList(TIMES, Long.class)).orElse(List.of());
    }

    void index() {
        documents.index(COLLECTION, Indexes.ascending(UNTIL));
    }

    void forget(Instant now, int most) {
        documents
                .some(COLLECTION, Filters.lt(UNTIL, now.toEpochMilli()), most)
                .forEach(one -> documents.delete(
                        COLLECTION, Documents.id(one.getString(Documents.ID)).append(UNTIL, one.getLong(UNTIL))));
    }
}
