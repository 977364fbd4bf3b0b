package dev.regulars.decision.members;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.accounts.PersonalData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;

/**
 * Enrols many members in a few writes. Their ids follow from what they are made of, so whoever begins again after a
 * crash writes the same accounts: an account is there before an identifier leads to it, and none is left over.
 */
public final class ManyMembers {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 16;

    private final Documents documents;
    private final KeyedHash hash;
    private final Identifiers identifiers;
    private final KnownBy knownBy;
    private final MemberAccounts accounts;
    private final EnrolMany enrolling;
    private final ChangedMembers changed;

    ManyMembers(Documents documents, KeyedHash hash, PersonalData personal, ChangedMembers changed) {
        this.changed = changed;
        this.documents = documents;
        this.hash = hash;
        identifiers = new Identifiers(documents, hash);
        knownBy = new KnownBy(documents, personal);
        accounts = new MemberAccounts(documents, personal);
        enrolling = new EnrolMany(documents, identifiers, knownBy, accounts, personal);
    }

    /** Of 80 bits like any other member's, and as hard to guess. */
    public String memberId(String origin) {
        byte[] bytes = hash.bytes("member-id", origin);
        StringBuilder id = new StringBuilder("m_");
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(bytes[i] & (ALPHABET.length() - 1)));
        }
        return id.toString();
    }

    /** What may be stored of an identifier in its one form. */
    public String key(Identifier identifier) {
        return identifiers.id(identifier);
    }

    /** Of a member, as {@link #key} is of an identifier. */
    public String seenKey(String memberId) {
        return hash.hex("seen-member", memberId);
    }

    /** Whom the keys lead to. */
    public Map<String, String> find(Collection<String> keys) {
        return identifiers.lead(keys);
    }

    /** Each of the members, and all who were merged into them: their points came along. By member id. */
    public Map<String, List<String>> withMerged(Collection<String> memberIds) {
        Set<String> receivers = accounts.receivers(memberIds);
        Map<String, List<String>> all = new HashMap<>();
        memberIds.forEach(id -> all.put(id, receivers.contains(id) ? withMerged(id) : List.of(id)));
        return all;
    }

    private List<String> withMerged(String memberId) {
        List<String> all = new ArrayList<>(List.of(memberId));
        accounts.merged(memberId).forEach(merged -> all.addAll(withMerged(merged)));
        return all;
    }

    /** What leads to each of the members now, in clear, in order of kind and hash; by member id. */
    public Map<String, List<Identifier>> knownBy(Collection<MemberKey> keys) {
        Map<String, MemberKey> byId = new HashMap<>();
        keys.forEach(key -> byId.put(key.memberId(), key));
        List<Document> accounts = documents.findAll(Documents.ACCOUNTS, byId.keySet(), new Document(KnownBy.LIST, 1));
        List<String> ids = accounts.stream()
                .flatMap(account -> list(account).stream())
                .map(known -> known.getString(KnownBy.ID))
                .toList();
        Map<String, String> leads = find(ids);
        Map<String, List<Identifier>> all = new HashMap<>();
        for (Document account : accounts) {
            MemberKey key = Objects.requireNonNull(byId.get(account.getString(Documents.ID)));
            all.put(
                    key.memberId(),
                    list(account).stream()
                            .filter(known -> key.memberId().equals(leads.get(known.getString(KnownBy.ID))))
                            .sorted(Comparator.comparing(known -> known.getString(KnownBy.ID)))
                            .flatMap(known -> knownBy.open(key, known).stream())
                            .toList());
        }
        return all;
    }

    private static List<Document> list(Document account) {
        return account.getList(KnownBy.LIST, Document.class, List.of());
    }

    public ManyEnrolled enrol(List<NewMember> members) {
        ManyEnrolled enrolled = enrolling.enrol(members);
        changed.addAll(enrolled.there());
        return enrolled;
    }
}
