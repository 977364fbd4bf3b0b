package dev.regulars.decision.members;

import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.AccountDocuments;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.accounts.PersonalData;
import dev.regulars.decision.accounts.StateDocuments;
import dev.regulars.engine.Profile;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The accounts of members, as far as membership is concerned; those of the erased are not found. */
final class MemberAccounts {

    private static final String MERGED = "mergedFrom";
    private static final String MERGING = "merging";
    static final String KINDS = "identifierKinds";
    private static final Bson MEMBER = Projections.include("openedAt", "tier", "available", "sequence", KINDS);

    private final Documents documents;
    private final PersonalData personal;

    MemberAccounts(Documents documents, PersonalData personal) {
        this.documents = documents;
        this.personal = personal;
    }

    /** Gives the member's key. */
    MemberKey open(String memberId, String entryTier, Instant at, List<String> kinds) {
        Document account = Accounts.newDocument(memberId, true, entryTier, at)
                .append(KINDS, kinds)
                .append(MemberKey.KEY, personal.newKey(memberId));
        documents.insert(Documents.ACCOUNTS, MemberNews.born(account));
        return MemberKey.read(account);
    }

    Optional<Member> find(String memberId) {
        return documents.find(Documents.ACCOUNTS, isMember(memberId), MEMBER).map(MemberAccounts::read);
    }

    boolean exists(String memberId) {
        return key(memberId).isPresent();
    }

    Optional<MemberKey> key(String memberId) {
        return documents
                .find(Documents.ACCOUNTS, isMember(memberId), Projections.include(MemberKey.KEY))
                .map(MemberKey::read);
    }

    void addKind(String memberId, String kind) {
        documents.update(Documents.ACCOUNTS, isMember(memberId), addToSet(KINDS, kind));
    }

    /**
     * Reserves both, so that merges at once cannot lead in a circle: who is about to go receives nobody. False when the
     * one is about to go elsewhere, or the other to go at all.
     */
    boolean beginMerge(String merged, String into) {
        Document goes = isMember(merged);
        boolean reserved =
                documents.update(Documents.ACCOUNTS, new Document(goes).append(MERGING, null), set(MERGING, into))
                        || documents
                                .find(
                                        Documents.ACCOUNTS,
                                        new Document(goes).append(MERGING, into),
                                        Projections.include(Documents.ID))
                                .isPresent();
        boolean received = reserved
                && documents.update(Documents.ACCOUNTS, isMember(into).append(MERGING, null), addToSet(MERGED, merged));
        if (reserved && !received) {
            documents.update(Documents.ACCOUNTS, new Document(goes).append(MERGING, into), unset(MERGING));
        }
        return received;
    }

    /** Members who were merged into this one. */
    List<String> merged(String memberId) {
        List<String> begun = documents
                .find(Documents.ACCOUNTS, Documents.id(memberId), Projections.include(MERGED))
                .map(account -> account.getList(MERGED, String.class, List.of()))
                .orElse(List.of());
        return begun.stream().filter(one -> isMerged(one, memberId)).toList();
    }

    /** Those into whom somebody was, or is about to be, merged. */
    Set<String> receivers(Collection<String> memberIds) {
        return documents.findAll(Documents.ACCOUNTS, memberIds, Projections.include(MERGED)).stream()
                .filter(account ->
                        !account.getList(MERGED, String.class, List.of()).isEmpty())
                .map(account -> account.getString(Documents.ID))
                .collect(Collectors.toSet());
    }

    private boolean isMerged(String merged, String into) {
        return documents
                .find(
                        Documents.ACCOUNTS,
                        Documents.id(merged).append(AccountDocuments.MERGED_INTO, into),
                        Projections.include(Documents.ID))
                .isPresent();
    }

    /** False for nobody, and for who is erased in this moment. */
    boolean setProfile(String memberId, Profile profile) {
        return key(memberId)
                .filter(key -> documents.update(
                        Documents.ACCOUNTS,
                        isMember(memberId),
                        MemberNews.with(
                                set(StateDocuments.PROFILE, StateDocuments.profile(profile, key, personal)),
                                MemberNews.CHANGED)))
                .isPresent();
    }

    /** Nothing when it has postings. */
    void removeUnused(String memberId) {
        documents.delete(Documents.ACCOUNTS, isMember(memberId).append("sequence", 0L));
    }

    static Document isMember(String memberId) {
        return Documents.id(memberId)
                .append("member", true)
                .append(MemberKey.ERASED_AT, null)
                .append(AccountDocuments.MERGED_INTO, null);
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
