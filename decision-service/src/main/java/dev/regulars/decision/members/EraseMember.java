package dev.regulars.decision.members;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.accounts.StateDocuments;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * Erases a person and keeps the totals. One write destroys the key and everything that it opens; it raises the
 * account's version, so that a decision that runs is contended and then finds nobody. Then the identifiers go. A crash
 * between leaves identifiers of an erased member; asking again removes them, and so does the next sale that shows one.
 */
public final class EraseMember {

    private final Documents documents;
    private final MemberAccounts accounts;
    private final KnownBy knownBy;

    EraseMember(Documents documents, MemberAccounts accounts, KnownBy knownBy) {
        this.accounts = accounts;
        this.documents = documents;
        this.knownBy = knownBy;
    }

    /**
     * Repeating it changes nothing.
     *
     * @return when the member was erased; empty for nobody
     */
    public Optional<Instant> erase(String memberId, Instant now) {
        accounts.merged(memberId).forEach(merged -> erase(merged, now));
        documents.update(
                Documents.ACCOUNTS,
                notErased(memberId),
                MemberNews.with(
                        combine(
                                set(MemberKey.ERASED_AT, now.toString()),
                                inc("version", 1L),
                                unset(MemberKey.KEY),
                                unset(StateDocuments.PROFILE),
                                set(MemberAccounts.KINDS, List.of())),
                        MemberNews.ERASED));
        Optional<Instant> erasedAt = documents
                .find(
                        Documents.ACCOUNTS,
                        Documents.id(memberId).append("member", true),
                        Projections.include(MemberKey.ERASED_AT))
                .map(account -> Instant.parse(account.getString(MemberKey.ERASED_AT)));
        documents.delete(Documents.CODE_CHECKS, Documents.id(memberId));
        documents.delete(Documents.CONSENTS, Documents.id(memberId));
        documents.delete(Documents.MESSAGE_COUNTS, Documents.id(memberId));
        documents.delete(Documents.ASKED_LATELY, Documents.id(memberId));
        documents.delete(Documents.MEMBER_SESSIONS, Documents.id(memberId));
        MessageTrails.forget(documents, memberId);
        erasedAt.ifPresent(at -> knownBy.ids(memberId).forEach(id -> forget(memberId, id)));
        return erasedAt;
    }

    /** Also a member who was merged into another. */
    private static Document notErased(String memberId) {
        return Documents.id(memberId).append("member", true).append(MemberKey.ERASED_AT, null);
    }

    private void forget(String memberId, String id) {
        documents.delete(Documents.IDENTIFIERS, Documents.id(id).append(Identifiers.MEMBER_ID, memberId));
        knownBy.remove(memberId, id);
    }
}
