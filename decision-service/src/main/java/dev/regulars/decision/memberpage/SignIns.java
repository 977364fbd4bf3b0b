package dev.regulars.decision.memberpage;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Sign-ins that were asked for, in the store: one document each, which says nothing of who asked, and of whom only the
 * member id. One that nobody's address was given for is like the others, with a code that nothing equals. The code and
 * the link are used up together, by one atomic update.
 */
final class SignIns {

    static final String COLLECTION = "signIns";

    /** Wrong codes that a browser may send for one sign-in. */
    static final int MOST_TRIES = 5;

    private static final String MEMBER = "member";
    private static final String CODE = "code";
    private static final String UNTIL = "until";
    private static final String TRIES = "tries";
    private static final String USED = "used";
    private static final String SENT = "sent";

    private final Documents documents;

    SignIns(Documents documents) {
        this.documents = documents;
    }

    /**
     * @param memberId null as long as nobody is found
     * @return false when it is there already
     */
    boolean open(String id, @Nullable String memberId, Instant until) {
        return documents.insert(
                COLLECTION,
                Documents.id(id)
                        .append(MEMBER, memberId)
                        .append(CODE, null)
                        .append(UNTIL, until.toEpochMilli())
                        .append(TRIES, 0)
                        .append(SENT, false)
                        .append(USED, false));
    }

    /** It is this member's, who gets this code. */
    void arm(String id, String memberId, String codeHash) {
        documents.update(
                COLLECTION,
                Documents.id(id).append(MEMBER, null),
                Updates.combine(Updates.set(MEMBER, memberId), Updates.set(CODE, codeHash)));
    }

    /** Whose it is; empty when the code is wrong, or too late, or the sign-in was used or tried too often. */
    Optional<String> useCode(String id, String codeHash, Instant now) {
        Document open = open(id, now).append(TRIES, new Document("$lt", MOST_TRIES));
        Optional<Document> tried = documents.change(COLLECTION, open, Updates.inc(TRIES, 1));
        String right = tried.map(one -> one.getString(CODE)).orElse("");
        boolean equal = MessageDigest.isEqual(
                right.getBytes(StandardCharsets.UTF_8), codeHash.getBytes(StandardCharsets.UTF_8));
        return tried.filter(one -> equal && use(id)).map(one -> one.getString(MEMBER));
    }

    /** Whose it is; empty when it is too late, or was used. */
    Optional<String> useLink(String id, Instant now) {
        return documents
                .find(COLLECTION, open(id, now), new Document())
                .filter(one -> one.getString(MEMBER) != null && use(id))
                .map(one -> one.getString(MEMBER));
    }

    private boolean use(String id) {
        return documents.update(COLLECTION, Documents.id(id).append(USED, false), Updates.set(USED, true));
    }

    private static Document open(String id, Instant now) {
        return Documents.id(id).append(USED, false).append(UNTIL, new Document("$gt", now.toEpochMilli()));
    }

    boolean isSent(String id) {
        return documents
                .find(COLLECTION, Documents.id(id).append(SENT, true), new Document())
                .isPresent();
    }

    void sent(String id) {
        documents.update(COLLECTION, Documents.id(id), Updates.set(SENT, true));
    }

    /** Until when it is good; empty when there is none. */
    Optional<Instant> until(String id) {
        return documents
                .find(COLLECTION, Documents.id(id), new Document())
                .map(one -> Instant.ofEpochMilli(one.getLong(UNTIL)));
    }

    void index() {
        documents.index(COLLECTION, Indexes.ascending(UNTIL));
    }

    /** What nobody can use any more, at most so many. */
    void forget(Instant now, int most) {
        documents
                .some(COLLECTION, Filters.lt(UNTIL, now.toEpochMilli()), most)
                .forEach(one -> documents.delete(COLLECTION, Documents.id(one.getString(Documents.ID))));
    }
}
