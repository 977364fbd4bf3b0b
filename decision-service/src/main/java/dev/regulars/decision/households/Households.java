package dev.regulars.decision.households;

import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.AccountDocuments;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.web.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * Who belongs together. A household lists its members, and each member's account names the household; only who is in
 * both is in it, so a crash between leaves somebody out, and saying it again puts that right.
 */
public final class Households {

    private static final String MEMBERS = "memberIds";

    private final Documents documents;
    private final Accounts accounts;

    Households(Documents documents, Accounts accounts) {
        this.documents = documents;
        this.accounts = accounts;
    }

    /** Exactly these from now on. Each keeps the points that stand on the own account. */
    Optional<ProblemCode> put(Household household) {
        for (String member : household.memberIds()) {
            Optional<Account> account = accounts.find(member).filter(Account::isMemberNow);
            String other = account.map(Account::household).orElse(household.id());
            if (account.isEmpty() || !other.equals(household.id())) {
                return Optional.of(account.isEmpty() ? ProblemCode.MEMBER_NOT_FOUND : ProblemCode.HOUSEHOLD_TAKEN);
            }
        }
        List<String> before = listed(household.id());
        Document list = Documents.id(household.id());
        if (!documents.insert(Documents.HOUSEHOLDS, new Document(list).append(MEMBERS, household.memberIds()))) {
            documents.update(Documents.HOUSEHOLDS, list, set(MEMBERS, household.memberIds()));
        }
        before.stream().filter(one -> !household.memberIds().contains(one)).forEach(one -> leave(household.id(), one));
        return household.memberIds().stream().allMatch(one -> join(household.id(), one))
                ? Optional.empty()
                : Optional.of(ProblemCode.HOUSEHOLD_TAKEN);
    }

    private void leave(String id, String member) {
        documents.update(
                Documents.ACCOUNTS,
                Documents.id(member).append(AccountDocuments.HOUSEHOLD, id),
                unset(AccountDocuments.HOUSEHOLD));
    }

    /** False when another household was faster. */
    private boolean join(String id, String member) {
        return documents.update(
                        Documents.ACCOUNTS,
                        Documents.id(member).append(AccountDocuments.HOUSEHOLD, null),
                        set(AccountDocuments.HOUSEHOLD, id))
                || accounts.find(member)
                        .filter(account -> id.equals(account.household()))
                        .isPresent();
    }

    private List<String> listed(String id) {
        return documents
                .find(Documents.HOUSEHOLDS, Documents.id(id), Projections.include(MEMBERS))
                .map(household -> household.getList(MEMBERS, String.class))
                .orElse(List.of());
    }

    /** Those who are in it; nobody for an unknown one. */
    public List<Account> members(String id) {
        return listed(id).stream()
                .flatMap(member -> accounts.find(member).stream())
                .filter(account -> account.isMemberNow() && id.equals(account.household()))
                .toList();
    }
}
