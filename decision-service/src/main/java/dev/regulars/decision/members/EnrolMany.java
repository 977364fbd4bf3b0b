package dev.regulars.decision.members;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.AccountDocuments;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.accounts.PersonalData;
import dev.regulars.decision.accounts.StateDocuments;
import dev.regulars.engine.Profile;
import dev.regulars.engine.TierStanding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** Accounts first, then identifiers, each in one call; what is asked again is only what was there before. */
final class EnrolMany {

    private final Documents documents;
    private final Identifiers identifiers;
    private final KnownBy knownBy;
    private final MemberAccounts accounts;
    private final PersonalData personal;

    EnrolMany(
            Documents documents,
            Identifiers identifiers,
            KnownBy knownBy,
            MemberAccounts accounts,
            PersonalData personal) {
        this.documents = documents;
        this.identifiers = identifiers;
        this.knownBy = knownBy;
        this.accounts = accounts;
        this.personal = personal;
    }

    ManyEnrolled enrol(List<NewMember> members) {
        Map<NewMember, Map<String, Identifier>> keys = new LinkedHashMap<>();
        members.forEach(member -> keys.put(member, keys(member)));
        List<Document> written = new ArrayList<>();
        List<Document> leads = new ArrayList<>();
        keys.forEach((member, known) -> {
            written.add(account(member, known));
            known.keySet()
                    .forEach(key -> leads.add(Documents.id(key).append(Identifiers.MEMBER_ID, member.memberId())));
        });
        boolean fresh = documents.insertNew(Documents.ACCOUNTS, written);
        boolean free = documents.insertNew(Documents.IDENTIFIERS, leads);
        Set<String> there = free ? ids(members) : whoHasAll(keys);
        return new ManyEnrolled(there, fresh ? read(written) : Map.of());
    }

    private static Set<String> ids(Collection<NewMember> members) {
        Set<String> ids = new HashSet<>();
        members.forEach(member -> ids.add(member.memberId()));
        return ids;
    }

    /** The others are withdrawn. */
    private Set<String> whoHasAll(Map<NewMember, Map<String, Identifier>> keys) {
        List<String> all =
                keys.values().stream().flatMap(known -> known.keySet().stream()).toList();
        Map<String, String> now = identifiers.lead(all);
        Set<String> there = new HashSet<>();
        keys.forEach((member, known) -> {
            if (known.keySet().stream().allMatch(key -> member.memberId().equals(now.get(key)))) {
                there.add(member.memberId());
            } else {
                withdraw(member, known, now);
            }
        });
        return there;
    }

    /** An account that somebody may have found by one of its identifiers stays, empty. */
    private void withdraw(NewMember member, Map<String, Identifier> known, Map<String, String> now) {
        String memberId = member.memberId();
        known.forEach((key, identifier) -> {
            identifiers.remove(identifier, memberId);
            knownBy.remove(memberId, key);
        });
        if (known.keySet().stream().noneMatch(key -> memberId.equals(now.get(key)))) {
            accounts.removeUnused(memberId);
        }
    }

    private Map<String, Account> read(List<Document> written) {
        Map<String, Account> all = new HashMap<>();
        written.forEach(one -> all.put(one.getString(Documents.ID), AccountDocuments.read(one, personal)));
        return all;
    }

    private Map<String, Identifier> keys(NewMember member) {
        Map<String, Identifier> keys = new LinkedHashMap<>();
        member.identifiers().forEach(one -> keys.put(identifiers.id(one), one));
        return keys;
    }

    private Document account(NewMember member, Map<String, Identifier> known) {
        MemberKey key = new MemberKey(member.memberId(), personal.newKey(member.memberId()), null);
        List<Document> list = new ArrayList<>();
        known.forEach((id, one) -> list.add(knownBy.known(key, id, one)));
        Document account = Accounts.newDocument(member.memberId(), true, member.tier(), member.enrolledAt())
                .append(
                        MemberAccounts.KINDS,
                        member.identifiers().stream()
                                .map(one -> one.kind().label())
                                .distinct()
                                .sorted()
                                .toList())
                .append(MemberKey.KEY, key.wrapped())
                .append(KnownBy.LIST, list);
        if (!member.profile().equals(Profile.UNKNOWN)) {
            account.append(StateDocuments.PROFILE, StateDocuments.profile(member.profile(), key, personal));
        }
        if (!member.standing().equals(TierStanding.NEW)) {
            account.append(StateDocuments.STANDING, StateDocuments.standing(member.standing()));
        }
        return MemberNews.born(account);
    }
}
