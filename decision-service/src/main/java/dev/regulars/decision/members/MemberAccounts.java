package dev.regulars.decision.members;

import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.StateDocuments;
import dev.regulars.engine.Profile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The accounts of members, as far as membership is concerned. */
final class MemberAccounts {

    private static final String KINDS = "identifierKinds";
    private static final Bson MEMBER = Projections.include("openedAt", "tier", "available", "sequence", KINDS);

    private final Documents documents;

    MemberAccounts(Documents documents) {
        this.documents = documents;
    }

    void open(String memberId, String entryTier, Instant at, List<String> kinds) {
        documents.insert(
                Documents.ACCOUNTS,
                Accounts.newDocument(memberId, true, entryTier, at).append(KINDS, kinds));
    }

    Optional<Member> find(String memberId) {
        return documents.find(Documents.ACCOUNTS, isMember(memberId), MEMBER).map(MemberAccounts::read);
    }

    boolean exists(String memberId) {
        return documents
                .find(Documents.ACCOUNTS, isMember(memberId), Projections.include(Documents.ID))
                .isPresent();
    }

    void addKind(String memberId, String kind) {
        documents.update(Documents.ACCOUNTS, isMember(memberId), addToSet(KINDS, kind));
    }

    boolean setProfile(String memberId, Profile profile) {
        Document document = StateDocuments.profile(profile);
        return documents.update(Documents.ACCOUNTS, isMember(memberId), set(StateDocuments.PROFILE, document));
    }

    /** Nothing when it has postings. */
    void removeUnused(String memberId) {
        documents.delete(Documents.ACCOUNTS, isMember(memberId).append("sequence", 0L));
    }

    private static Document isMember(String memberId) {
        return Documents.id(memberId).append("member", true);
    }

    private static Member read(Document account) {
        return new Member(
                account.getString(Documents.ID),
                Instant.parse(account.getString("openedAt")),
                account.getString("tier"),
                account.getLong("available"),
                account.getLong("sequence"),
                account.getList(KINDS, String.class, List.of()));
    }
}
