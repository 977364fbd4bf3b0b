package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.accounts.MemberState;
import dev.regulars.decision.accounts.Waiting;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.engine.Transaction;
import dev.regulars.points.PointsAccount;
import dev.regulars.program.Enrolment;
import dev.regulars.program.Program;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which account a transaction is posted to: its member's; its till's when anonymous; its sale's for a return, whoever
 * brings it back, so
 * that everything about one sale stands in one account.
 */
@Component
class WhoseAccount {

    /** The account of who has none yet; only quotes see it. */
    static final String NOBODY = "";

    private final Accounts accounts;
    private final Members members;

    WhoseAccount(Accounts accounts, Members members) {
        this.accounts = accounts;
        this.members = members;
    }

    /** One of both. */
    record Found(@Nullable Account maybe, @Nullable Problem problem) {

        Account account() {
            return java.util.Objects.requireNonNull(maybe);
        }
    }

    /** One of both: where the transaction is posted to, or why it is not. */
    record Place(@Nullable String maybe, @Nullable Problem problem) {

        String accountId() {
            return java.util.Objects.requireNonNull(maybe);
        }

        static Place refused(ProblemCode code, String detail) {
            return new Place(null, Problem.of(code, detail));
        }
    }

    /** The identifier as it may be stored. */
    @Nullable
    String key(@Nullable Identifier identifier) {
        return identifier == null ? null : members.key(identifier);
    }

    /** The id of the member who is shown; null when nobody is, or nobody known. */
    @Nullable
    String known(@Nullable Identifier identifier) {
        return identifier == null ? null : members.resolve(identifier).orElse(null);
    }

    /** For a quote: nothing is opened; who would be enrolled is a member without points. */
    Found existing(Submission submission, @Nullable DecisionRecord sale, Program program) {
        Identifier identifier = submission.member();
        if (sale != null) {
            Place place = ofSale(identifier, sale);
            return place.problem() != null
                    ? new Found(null, place.problem())
                    : new Found(accounts.find(place.accountId()).orElseThrow(), null);
        }
        String entry = program.settings().entryTier();
        if (identifier == null) {
            return new Found(unopened(NOBODY, false, entry, submission.transaction()), null);
        }
        Optional<Account> account = members.resolve(identifier)
                .flatMap(accounts::find)
                .filter(found -> !found.key().erased());
        if (account.isPresent()) {
            return new Found(account.get(), null);
        }
        return enrols(identifier, program)
                ? new Found(unopened(NOBODY, true, entry, submission.transaction()), null)
                : new Found(null, unknownMember().problem());
    }

    /** For a transaction: the account is there afterwards. */
    Place opened(Submission submission, @Nullable DecisionRecord sale, Program program) {
        Transaction transaction = submission.transaction();
        Identifier identifier = submission.member();
        if (sale != null) {
            return ofSale(identifier, sale);
        }
        String entry = program.settings().entryTier();
        if (identifier == null) {
            String till = transaction.tillId() == null ? "-" : transaction.tillId();
            String id = Accounts.tillAccount(transaction.storeId(), till);
            return new Place(
                    accounts.open(id, false, entry, transaction.occurredAt()).id(), null);
        }
        Optional<String> member = members.resolve(identifier);
        if (member.isEmpty()) {
            if (!enrols(identifier, program)) {
                return unknownMember();
            }
            member = members.enrolAutomatically(identifier, transaction.occurredAt(), entry);
        }
        return member.isEmpty() ? unknownMember() : new Place(member.get(), null);
    }

    private Place ofSale(@Nullable Identifier identifier, DecisionRecord sale) {
        String home = accounts.home(sale.accountId());
        if (identifier != null) {
            Optional<String> member = members.resolve(identifier).map(accounts::home);
            if (!member.equals(Optional.of(home))) {
                return Place.refused(ProblemCode.ORIGINAL_OF_OTHER_MEMBER, "member is not the sale's");
            }
        }
        return new Place(home, null);
    }

    /** The member was merged into another, whom the identifier has to lead to from now on. */
    void move(@Nullable Identifier identifier, String mergedId) {
        if (identifier != null) {
            members.move(identifier, mergedId, accounts.home(mergedId));
        }
    }

    /** The member was erased in this moment, or the erasure was broken off: the identifier is anybody's again. */
    void forget(@Nullable Identifier identifier, String erasedId) {
        if (identifier != null) {
            members.forget(identifier, erasedId);
        }
    }

    /** A member id cannot be enrolled: it is given by the service. */
    private static boolean enrols(Identifier identifier, Program program) {
        return program.settings().enrolment() == Enrolment.AUTOMATIC && identifier.kind() != Identifier.Kind.MEMBER;
    }

    private static Place unknownMember() {
        return Place.refused(ProblemCode.MEMBER_NOT_FOUND, "member is not known");
    }

    private static Account unopened(String id, boolean member, String tier, Transaction transaction) {
        return new Account(
                id,
                member,
                0,
                0,
                tier,
                PointsAccount.EMPTY,
                Collections.emptyNavigableMap(),
                MemberState.NEW,
                transaction.occurredAt(),
                Waiting.NOTHING,
                MemberKey.NONE,
                null,
                null);
    }
}
