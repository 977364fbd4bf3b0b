package dev.regulars.decision.members;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.accounts.PersonalData;
import dev.regulars.decision.members.Enrolment.Enrolled;
import dev.regulars.decision.members.Enrolment.Reason;
import dev.regulars.decision.members.Enrolment.Refused;
import dev.regulars.decision.members.Identifier.Kind;
import dev.regulars.engine.Profile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Members and what they are known by.
 *
 * <p>The account is written before any identifier and, once one leads to it, never removed: an identifier always
 * leads to an account. Inserting an identifier decides between two tills that enrol the same person at once. A crash
 * leaves, at worst, an empty account that nothing leads to, or a member with some of the identifiers asked for; the
 * others can be added.
 */
public final class Members {

    public static final int MAX_IDENTIFIERS = 10;

    private final MemberAccounts accounts;
    private final Identifiers identifiers;
    private final MemberIds ids = new MemberIds();
    private final IdentifierForms forms;
    private final KnownBy knownBy;
    private final EraseMember erasing;
    private final ChangedMembers changed;

    public Members(Documents documents, KeyedHash hash, IdentifierForms forms, PersonalData personal) {
        this(documents, hash, forms, personal, new ChangedMembers());
    }

    /** @param changed is told which members have news */
    Members(Documents documents, KeyedHash hash, IdentifierForms forms, PersonalData personal, ChangedMembers changed) {
        this.changed = changed;
        accounts = new MemberAccounts(documents, personal);
        knownBy = new KnownBy(documents, personal);
        erasing = new EraseMember(documents, accounts, knownBy);
        identifiers = new Identifiers(documents, hash);
        this.forms = forms;
    }

    public Enrolment enrol(List<Identifier> shown, Instant enrolledAt, String entryTier) {
        List<Identifier> wanted =
                shown.stream().flatMap(one -> addable(one).stream()).distinct().toList();
        if (shown.isEmpty()
                || shown.size() > MAX_IDENTIFIERS
                || !shown.stream().allMatch(one -> addable(one).isPresent())) {
            return new Refused(Reason.INVALID_VALUE);
        }
        if (wanted.stream().anyMatch(identifier -> resolve(identifier).isPresent())) {
            return new Refused(Reason.IDENTIFIER_TAKEN);
        }
        String memberId = ids.next();
        MemberKey key = accounts.open(memberId, entryTier, enrolledAt, kinds(wanted));
        List<Identifier> assigned = new ArrayList<>();
        for (Identifier identifier : wanted) {
            if (!assign(key, identifier, false)) {
                withdraw(memberId, assigned);
                return new Refused(Reason.IDENTIFIER_TAKEN);
            }
            assigned.add(identifier);
        }
        changed.add(memberId);
        return find(memberId).<Enrolment>map(Enrolled::new).orElse(new Refused(Reason.MEMBER_NOT_FOUND));
    }

    /** The member who shows this, enrolled now if nobody has it; empty for what cannot be given to a new member. */
    public Optional<String> enrolAutomatically(Identifier shown, Instant at, String entryTier) {
        Optional<String> known = resolve(shown);
        Identifier identifier = addable(shown).orElse(null);
        if (known.isPresent() || identifier == null) {
            return known;
        }
        String memberId = ids.next();
        MemberKey key = accounts.open(memberId, entryTier, at, kinds(List.of(identifier)));
        if (assign(key, identifier, false)) {
            changed.add(memberId);
            return Optional.of(memberId);
        }
        withdraw(memberId, List.of());
        return identifiers.find(identifier);
    }

    /** False when another member has it, or the member is erased. */
    private boolean assign(MemberKey key, Identifier identifier, boolean told) {
        String id = identifiers.id(identifier);
        if (!knownBy.add(key, id, identifier, told)) {
            return false;
        }
        if (!identifiers.assign(identifier, key.memberId())) {
            knownBy.remove(key.memberId(), id);
            return false;
        }
        return true;
    }

    /** An account that identifiers led to stays, empty: a till may be about to post to it. */
    private void withdraw(String memberId, List<Identifier> assigned) {
        assigned.forEach(identifier -> {
            identifiers.remove(identifier, memberId);
            knownBy.remove(memberId, identifiers.id(identifier));
        });
        if (assigned.isEmpty()) {
            accounts.removeUnused(memberId);
        }
    }

    /** What may be stored of an identifier: tells one from another without saying what it is. */
    public String key(Identifier identifier) {
        return identifiers.id(forms.normalised(identifier, null).orElse(identifier));
    }

    public Optional<Member> find(String memberId) {
        return accounts.find(memberId);
    }

    public Optional<Member> lookUp(Identifier identifier) {
        return resolve(identifier).flatMap(accounts::find);
    }

    /** The id of the member who shows this. */
    public Optional<String> resolve(Identifier identifier) {
        return forms.normalised(identifier, null)
                .flatMap(one -> one.kind() == Kind.MEMBER
                        ? Optional.of(one.value()).filter(accounts::exists)
                        : identifiers.find(one));
    }

    /** Adding what the member has changes nothing. */
    public Enrolment addIdentifier(String memberId, Identifier shown) {
        Identifier identifier = addable(shown).orElse(null);
        if (identifier == null) {
            return new Refused(Reason.INVALID_VALUE);
        }
        Optional<MemberKey> key = accounts.key(memberId);
        if (key.isEmpty()) {
            return new Refused(Reason.MEMBER_NOT_FOUND);
        }
        if (!assign(key.get(), identifier, true)) {
            return new Refused(Reason.IDENTIFIER_TAKEN);
        }
        changed.add(memberId);
        accounts.addKind(memberId, identifier.kind().label());
        Optional<Member> member = find(memberId);
        if (member.isEmpty()) {
            identifiers.remove(identifier, memberId); // erased in this moment, perhaps after its identifiers went
        }
        return member.<Enrolment>map(Enrolled::new).orElse(new Refused(Reason.MEMBER_NOT_FOUND));
    }

    /** Replaces what the program may ask of the member; decisions that run do not wait for it. Empty for nobody. */
    public Optional<Member> setProfile(String memberId, Profile profile) {
        boolean set = accounts.setProfile(memberId, profile);
        changed.add(memberId);
        return set ? find(memberId) : Optional.empty();
    }

    /** The identifier leads to this member no longer. */
    public void forget(Identifier identifier, String memberId) {
        forms.normalised(identifier, null).ifPresent(one -> identifiers.remove(one, memberId));
    }

    /** Only this identifier, which was shown. */
    public void move(Identifier shown, String from, String to) {
        forms.normalised(shown, null)
                .ifPresent(identifier ->
                        accounts.key(to).ifPresent(key -> move(identifiers.id(identifier), identifier, from, key)));
    }

    /** Those who were merged into this member, but not who was merged into one of them. */
    public List<String> merged(String memberId) {
        return accounts.merged(memberId);
    }

    /** Reserves both for a merge; false when another merge is in the way. */
    public boolean beginMerge(String merged, String into) {
        return accounts.beginMerge(merged, into);
    }

    /**
     * What leads to a merged member leads to the other one.
     *
     * @param from the key of the merged member, which opens its identifiers
     */
    public void moveAll(MemberKey from, String to) {
        accounts.key(to).ifPresent(key -> {
            for (String id : knownBy.ids(from.memberId())) {
                knownBy.read(from, id).ifPresent(identifier -> move(id, identifier, from.memberId(), key));
            }
        });
    }

    private void move(String id, Identifier identifier, String from, MemberKey to) {
        if (identifiers.leads(id, from) && knownBy.add(to, id, identifier, true)) {
            changed.add(to.memberId());
            identifiers.move(id, from, to.memberId());
            accounts.addKind(to.memberId(), identifier.kind().label());
        }
    }

    /** What leads to the member now, in clear, for the member alone; in order of kind and hash. */
    public List<Identifier> knownBy(MemberKey key) {
        return knownBy.ids(key.memberId()).stream()
                .filter(id -> identifiers.leads(id, key.memberId()))
                .sorted()
                .flatMap(id -> knownBy.read(key, id).stream())
                .toList();
    }

    /** @see EraseMember#erase */
    public Optional<Instant> erase(String memberId, Instant now) {
        Optional<Instant> erased = erasing.erase(memberId, now);
        changed.add(memberId);
        return erased;
    }

    /** In its one form, unless it is no identifier or a member id. */
    private Optional<Identifier> addable(Identifier identifier) {
        return identifier.kind() == Kind.MEMBER ? Optional.empty() : forms.normalised(identifier, null);
    }

    private static List<String> kinds(List<Identifier> identifiers) {
        return identifiers.stream()
                .map(i -> i.kind().label())
                .distinct()
                .sorted()
                .toList();
    }
}
