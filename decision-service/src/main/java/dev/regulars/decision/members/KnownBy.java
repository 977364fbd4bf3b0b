package dev.regulars.decision.members;

import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.accounts.PersonalData;
import dev.regulars.decision.members.Identifier.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;

/**
 * What a member is known by, in the account: the ids of the identifiers, by which an erasure finds them, and their
 * values encrypted, for the member's own export. Written before the identifier leads to the member, so that none is
 * overlooked; one that was lost to another member, or by a crash, may stand here and is left out when it is read.
 */
final class KnownBy {

    static final String LIST = "knownBy";
    static final String ID = "id";
    private static final String SEALED = "value";

    private final Documents documents;
    private final PersonalData personal;

    KnownBy(Documents documents, PersonalData personal) {
        this.documents = documents;
        this.personal = personal;
    }

    /** As it is written with a new account. */
    Document known(MemberKey key, String id, Identifier identifier) {
        return new Document(ID, id).append(SEALED, personal.seal(key, id, identifier.value()));
    }

    /**
     * False when there is no such member; adding what is there changes nothing.
     *
     * @param told whether it is news: not of a member who is enrolled with it
     */
    boolean add(MemberKey key, String id, Identifier identifier, boolean told) {
        Document known = known(key, id, identifier);
        String memberId = key.memberId();
        return documents.update(
                        Documents.ACCOUNTS,
                        MemberAccounts.isMember(memberId).append(LIST + "." + ID, new Document("$ne", id)),
                        told ? MemberNews.with(push(LIST, known), MemberNews.CHANGED) : push(LIST, known))
                || ids(memberId).contains(id);
    }

    void remove(String memberId, String id) {
        documents.update(Documents.ACCOUNTS, Documents.id(memberId), pull(LIST, new Document(ID, id)));
    }

    /** Also of an erased member whose erasure was broken off. */
    List<String> ids(String memberId) {
        return list(memberId).stream().map(known -> known.getString(ID)).toList();
    }

    /** In clear, by id. */
    Optional<Identifier> read(MemberKey key, String id) {
        return list(key.memberId()).stream()
                .filter(known -> id.equals(known.getString(ID)))
                .findFirst()
                .flatMap(known -> open(key, known));
    }

    /** One of the list, in clear. */
    Optional<Identifier> open(MemberKey key, Document known) {
        String id = known.getString(ID);
        String kind = id.substring(0, id.indexOf(':')).toUpperCase(Locale.ROOT).replace('-', '_');
        return personal.open(key, id, known.getString(SEALED)).map(value -> new Identifier(Kind.valueOf(kind), value));
    }

    private List<Document> list(String memberId) {
        return documents
                .find(Documents.ACCOUNTS, Documents.id(memberId), Projections.include(LIST))
                .map(account -> account.getList(LIST, Document.class, List.of()))
                .orElse(List.of());
    }
}
