package dev.regulars.decision.referrals;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.referrals.Referral.State;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;

/** Referrals in the store, one document for each friend. It holds member ids and no personal data. */
final class ReferralBook {

    private static final String REFERRER = "referrer";
    private static final String AT = "at";
    private static final String STATE = "state";
    private static final String PURCHASE = "purchase";
    private static final String EARNED_AT = "earnedAt";
    private static final String DUE = "due";

    private final Documents documents;

    ReferralBook(Documents documents) {
        this.documents = documents;
    }

    /** Repeating it changes nothing. */
    void index() {
        documents.index(Documents.REFERRALS, Indexes.ascending(STATE, DUE));
        documents.index(Documents.REFERRALS, Indexes.ascending(REFERRER, Documents.ID));
    }

    Optional<Referral> of(String friend) {
        return documents
                .find(Documents.REFERRALS, Documents.id(friend), Projections.include())
                .map(ReferralBook::read);
    }

    /** By one member, in order of friends. */
    List<Referral> by(String referrer, int most) {
        return documents
                .page(Documents.REFERRALS, new Document(REFERRER, referrer), Projections.include(), most)
                .stream()
                .map(ReferralBook::read)
                .toList();
    }

    /** False when the friend was referred before. */
    boolean add(String friend, String referrer, Instant now) {
        return documents.insert(
                Documents.REFERRALS,
                Documents.id(friend)
                        .append(REFERRER, referrer)
                        .append(AT, now.toString())
                        .append(STATE, word(State.OPEN))
                        .append(PURCHASE, null)
                        .append(DUE, now.toEpochMilli()));
    }

    /** One that nothing came of yet. */
    void takeBack(String friend) {
        documents.delete(Documents.REFERRALS, Documents.id(friend).append(STATE, word(State.OPEN)));
    }

    /** To be looked at now. */
    List<Referral> due(Instant now, int most) {
        Document due = new Document(STATE, new Document("$in", List.of(word(State.OPEN), word(State.EARNED))))
                .append(DUE, new Document("$lte", now.toEpochMilli()));
        return documents.some(Documents.REFERRALS, due, most).stream()
                .map(ReferralBook::read)
                .toList();
    }

    void later(Referral referral, Instant due) {
        documents.update(Documents.REFERRALS, as(referral), Updates.set(DUE, due.toEpochMilli()));
    }

    /** The purchase by which it counts stays, whoever else looks at the same moment. */
    void earned(Referral referral, String purchase, Instant now) {
        documents.update(
                Documents.REFERRALS,
                as(referral),
                Updates.combine(
                        Updates.set(STATE, word(State.EARNED)),
                        Updates.set(PURCHASE, purchase),
                        Updates.set(EARNED_AT, now.toString())));
    }

    void ended(Referral referral, State state) {
        documents.update(Documents.REFERRALS, as(referral), Updates.set(STATE, word(state)));
    }

    private static Document as(Referral referral) {
        return Documents.id(referral.friend()).append(STATE, word(referral.state()));
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Referral read(Document document) {
        String earnedAt = document.getString(EARNED_AT);
        return new Referral(
                document.getString(Documents.ID),
                document.getString(REFERRER),
                Instant.parse(document.getString(AT)),
                State.valueOf(document.getString(STATE).toUpperCase(Locale.ROOT)),
                document.getString(PURCHASE),
                earnedAt == null ? null : Instant.parse(earnedAt));
    }
}
