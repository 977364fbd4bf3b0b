package dev.regulars.decision.members;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
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

    public Members(Documents documents, KeyedHash hash) {
        accounts = new MemberAccounts(documents);
        identifiers = new Identifiers(documents, hash);
    }

    public Enrolment enrol(List<Identifier> wanted, Instant enrolledAt, String entryTier) {
        if (wanted.isEmpty()
                || wanted.size() > MAX_IDENTIFIERS
                || !wanted.stream().allMatch(Members::canBeAdded)) {
            return new Refused(Reason.INVALID_VALUE);
        }
        if (wanted.stream().anyMatch(identifier -> resolve(identifier).isPresent())) {
            return new Refused(Reason.IDENTIFIER_TAKEN);
        }
        String memberId = ids.next();
        accounts.open(memberId, entryTier, enrolledAt, kinds(wanted));
        List<Identifier> assigned = new ArrayList<>();
        for (Identifier identifier : wanted) {
            if (!identifiers.assign(identifier, memberId)) {
                withdraw(memberId, assigned);
                return new Refused(Reason.IDENTIFIER_TAKEN);
            }
            assigned.add(identifier);
        }
        return find(memberId).<Enrolment>map(Enrolled::new).orElse(new Refused(Reason.MEMBER_NOT_FOUND));
    }

    /** The member who shows this, enrolled now if nobody has it; empty for what cannot be given to a new member. */
    public Optional<String> enrolAutomatically(Identifier identifier, Instant at, String entryTier) {
        Optional<String> known = resolve(identifier);
        if (known.isPresent() || !canBeAdded(identifier)) {
            return known;
        }
        String memberId = ids.next();
        accounts.open(memberId, entryTier, at, kinds(List.of(identifier)));
        if (identifiers.assign(identifier, memberId)) {
            return Optional.of(memberId);
        }
        withdraw(memberId, List.of());
        return resolve(identifier);
    }

    /** An account that identifiers led to stays, empty: a till may be about to post to it. */
    private void withdraw(String memberId, List<Identifier> assigned) {
        assigned.forEach(identifier -> identifiers.remove(identifier, memberId));
        if (assigned.isEmpty()) {
            accounts.removeUnused(memberId);
        }
    }

    /** What may be stored of an identifier: tells one from another without saying what it is. */
    public String key(Identifier identifier) {
        return identifiers.id(identifier);
    }

    public Optional<Member> find(String memberId) {
        return accounts.find(memberId);
    }

    public Optional<Member> lookUp(Identifier identifier) {
        return resolve(identifier).flatMap(accounts::find);
    }

    /** The id of the member who shows this. */
    public Optional<String> resolve(Identifier identifier) {
        return identifier.kind() == Kind.MEMBER
                ? Optional.of(identifier.normalised()).filter(accounts::exists)
                : identifiers.find(identifier);
    }

    /** Adding what the member has changes nothing. */
    public Enrolment addIdentifier(String memberId, Identifier identifier) {
        if (!canBeAdded(identifier)) {
            return new Refused(Reason.INVALID_VALUE);
        }
        if (!accounts.exists(memberId)) {
            return new Refused(Reason.MEMBER_NOT_FOUND);
        }
        if (!identifiers.assign(identifier, memberId)) {
            return new Refused(Reason.IDENTIFIER_TAKEN);
        }
        accounts.addKind(memberId, identifier.kind().label());
        return find(memberId).<Enrolment>map(Enrolled::new).orElse(new Refused(Reason.MEMBER_NOT_FOUND));
    }

    /** Replaces what the program may ask of the member; decisions that run do not wait for it. Empty for nobody. */
    public Optional<Member> setProfile(String memberId, Profile profile) {
        return accounts.setProfile(memberId, profile) ? find(memberId) : Optional.empty();
    }

    private static boolean canBeAdded(Identifier identifier) {
        return identifier.kind() != Kind.MEMBER && !identifier.normalised().isEmpty();
    }

    private static List<String> kinds(List<Identifier> identifiers) {
        return identifiers.stream()
                .map(i -> i.kind().label())
                .distinct()
                .sorted()
                .toList();
    }
}
