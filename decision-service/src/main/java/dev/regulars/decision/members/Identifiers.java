package dev.regulars.decision.members;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which member an identifier stands for; identifiers in their one form, see {@link IdentifierForms}. */
final class Identifiers {

    static final String MEMBER_ID = "memberId";

    private final Documents documents;
    private final KeyedHash hash;

    Identifiers(Documents documents, KeyedHash hash) {
        this.documents = documents;
        this.hash = hash;
    }

    Optional<String> find(Identifier identifier) {
        return documents
                .find(Documents.IDENTIFIERS, Documents.id(id(identifier)), Projections.include(MEMBER_ID))
                .map(found -> found.getString(MEMBER_ID));
    }

    /** To whom each of the ids leads; those that lead to nobody are left out. */
    Map<String, String> lead(Collection<String> ids) {
        Map<String, String> found = new HashMap<>();
        documents
                .findAll(Documents.IDENTIFIERS, ids, Projections.include(MEMBER_ID))
                .forEach(one -> found.put(one.getString(Documents.ID), one.getString(MEMBER_ID)));
        return found;
    }

    boolean leads(String id, String memberId) {
        return documents
                .find(
                        Documents.IDENTIFIERS,
                        Documents.id(id).append(MEMBER_ID, memberId),
                        Projections.include(Documents.ID))
                .isPresent();
    }

    /** True when the member has the identifier now; the first to insert it wins. */
    boolean assign(Identifier identifier, String memberId) {
        return documents.insert(
                        Documents.IDENTIFIERS, Documents.id(id(identifier)).append(MEMBER_ID, memberId))
                || find(identifier).equals(Optional.of(memberId));
    }

    /** Leads to the other member from now on; nothing when it did not lead to the first. */
    void move(String id, String from, String to) {
        documents.update(Documents.IDENTIFIERS, Documents.id(id).append(MEMBER_ID, from), Updates.set(MEMBER_ID, to));
    }

    /** Nothing when another member has it. */
    void remove(Identifier identifier, String memberId) {
        documents.delete(Documents.IDENTIFIERS, Documents.id(id(identifier)).append(MEMBER_ID, memberId));
    }

    /** Kind and keyed hash of the value: what may be stored of an identifier. */
    String id(Identifier identifier) {
        String kind = identifier.kind().label();
        return kind + ":" + hash.hex("identifier|" + kind, identifier.value());
    }
}
