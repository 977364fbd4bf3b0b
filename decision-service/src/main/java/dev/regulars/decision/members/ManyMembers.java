package dev.regulars.decision.members;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.accounts.PersonalData;
import dev.regulars.decision.accounts.StateDocuments;
import dev.regulars.engine.Profile;
import dev.regulars.engine.TierStanding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private final PersonalData personal;
    private final ChangedMembers changed;

    ManyMembers(Documents documents, KeyedHash hash, PersonalData personal, ChangedMembers changed) {
        this.changed = changed;
        this.documents = documents;
        this.hash = hash;
        this.personal = personal;
        identifiers = new Identifiers(documents, hash);
        knownBy = new KnownBy(documents, personal);
        accounts = new MemberAccounts(documents, personal);
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
        Map<String, String> found = new HashMap<>();
        documents
                .findAll(Documents.IDENTIFIERS, keys, new Document(Identifiers.MEMBER_ID, 1))
                .forEach(one -> found.put(one.getString(Documents.ID), one.getString(Identifiers.MEMBER_ID)));
        return found;
    }

    /** The member, and all who were merged into this one: their points came along. */
    public List<String> withMerged(String memberId) {
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

    /** Ids of those who are there afterwards; of the others an identifier went to somebody else meanwhile. */
    public Set<String> enrol(List<NewMember> members) {
        List<Document> leads = new ArrayList<>();
        documents.insertNew(
                Documents.ACCOUNTS, members.stream().map(this::account).toList());
        for (NewMember member : members) {
            keys(member).forEach(key -> leads.add(Documents.id(key).append(Identifiers.MEMBER_ID, member.memberId())));
        }
        documents.insertNew(Documents.IDENTIFIERS, leads);
        Map<String, String> now =
                find(leads.stream().map(lead -> lead.getString(Documents.ID)).toList());
        Set<String> there = new HashSet<>();
        for (NewMember member : members) {
            if (keys(member).stream().allMatch(key -> member.memberId().equals(now.get(key)))) {
                there.add(member.memberId());
            } else {
                withdraw(member, now);
            }
        }
        changed.addAll(there);
        return there;
    }

    /** An account that somebody may have found by one of its identifiers stays, empty. */
    private void withdraw(NewMember member, Map<String, String> now) {
        boolean found = false;
        for (Identifier identifier : member.identifiers()) {
            found |= member.memberId().equals(now.get(key(identifier)));
            identifiers.remove(identifier, member.memberId());
            knownBy.remove(member.memberId(), key(identifier));
        }
        if (!found) {
            accounts.removeUnused(member.memberId());
        }
    }

    private List<String> keys(NewMember member) {
        return member.identifiers().stream().map(this::key).distinct().toList();
    }

    private Document account(NewMember member) {
        MemberKey key = new MemberKey(member.memberId(), personal.newKey(member.memberId()), null);
        Document account = Accounts.newDocument(member.memberId(), true, member.tier(), member.enrolledAt())
                .append(
                        MemberAccounts.KINDS,
                        member.identifiers().stream()
                                .map(one -> one.kind().label())
                                .distinct()
                                .sorted()
                                .toList())
                .append(MemberKey.KEY, key.wrapped())
                .append(
                        KnownBy.LIST,
                        member.identifiers().stream()
                                .map(one -> knownBy.known(key, key(one), one))
                                .toList());
        if (!member.profile().equals(Profile.UNKNOWN)) {
            account.append(StateDocuments.PROFILE, StateDocuments.profile(member.profile(), key, personal));
        }
        if (!member.standing().equals(TierStanding.NEW)) {
            account.append(StateDocuments.STANDING, StateDocuments.standing(member.standing()));
        }
        return MemberNews.born(account);
    }
}
