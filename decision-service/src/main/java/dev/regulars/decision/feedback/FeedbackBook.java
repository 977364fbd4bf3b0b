package dev.regulars.decision.feedback;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.accounts.PersonalData;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what members said: one document for each purchase. Comments are personal data, under the member's own key: with
 * an erasure nobody can read them any more, and the scores stay.
 */
public final class FeedbackBook {

    static final String STORE = "store";
    static final String AT = "at";

    private static final String MEMBER = "member";
    private static final String COMMENT = "comment";
    private static final String TOLD = "told";
    private static final String WHAT = "feedback";

    private final Documents documents;
    private final Accounts accounts;
    private final PersonalData personal;

    FeedbackBook(Documents documents, Accounts accounts, PersonalData personal) {
        this.documents = documents;
        this.accounts = accounts;
        this.personal = personal;
    }

    /** False when something was said of the purchase before, which stays, or the member is gone. */
    public boolean add(Feedback said) {
        Optional<Account> member = accounts.find(said.memberId()).filter(Account::isMemberNow);
        return member.isPresent()
                && documents.insert(
                        Documents.FEEDBACK, document(said, member.get().key()));
    }

    public boolean isThere(String decisionId) {
        return documents
                .find(Documents.FEEDBACK, Documents.id(decisionId), Projections.include(Documents.ID))
                .isPresent();
    }

    /** Those of a store, or of all when it is empty, in order of the purchases' ids, behind one. */
    public List<Feedback> page(String storeId, String after, int most) {
        Document behind = new Document(Documents.ID, new Document("$gt", after));
        Document wanted = storeId.isEmpty() ? behind : behind.append(STORE, storeId);
        return documents.page(Documents.FEEDBACK, wanted, Projections.include(), most).stream()
                .map(this::read)
                .toList();
    }

    public List<Feedback> ofMember(String memberId, int most) {
        return documents.some(Documents.FEEDBACK, Filters.eq(MEMBER, memberId), most).stream()
                .map(this::read)
                .toList();
    }

    /** Repeating it changes nothing. */
    void index() {
        documents.index(Documents.FEEDBACK, Indexes.ascending(MEMBER));
        documents.index(Documents.FEEDBACK, Indexes.ascending(STORE, Documents.ID));
        documents.index(Documents.FEEDBACK, Indexes.ascending(AT));
        documents.index(Documents.FEEDBACK, Indexes.ascending(STORE, AT));
        documents.index(Documents.FEEDBACK, Indexes.ascending(TOLD));
    }

    List<Feedback> untold(int most) {
        return documents.some(Documents.FEEDBACK, Filters.eq(TOLD, false), most).stream()
                .map(this::read)
                .toList();
    }

    void told(Feedback feedback) {
        documents.update(Documents.FEEDBACK, Documents.id(feedback.decisionId()), Updates.set(TOLD, true));
    }

    private Document document(Feedback said, MemberKey key) {
        String comment = said.comment();
        return Documents.id(said.decisionId())
                .append(MEMBER, said.memberId())
                .append(STORE, said.storeId())
                .append("cashier", said.cashierId())
                .append("score", said.score())
                .append(COMMENT, comment == null ? null : personal.seal(key, WHAT, comment))
                .append("channel", said.channel())
                .append(AT, said.at().toString())
                .append(TOLD, false);
    }

    Feedback read(Document document) {
        String memberId = document.getString(MEMBER);
        return new Feedback(
                document.getString(Documents.ID),
                memberId,
                document.getString(STORE),
                document.getString("cashier"),
                document.getInteger("score"),
                comment(memberId, document.getString(COMMENT)),
                document.getString("channel"),
                Instant.parse(document.getString(AT)));
    }

    private @Nullable String comment(String memberId, @Nullable String sealed) {
        return sealed == null
                ? null
                : accounts.find(memberId)
                        .flatMap(member -> personal.open(member.key(), WHAT, sealed))
                        .orElse(null);
    }
}
