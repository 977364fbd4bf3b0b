package dev.regulars.decision.operations;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.deciding.Effect;
import dev.regulars.decision.deciding.Operation;
import dev.regulars.decision.deciding.Operations;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.relay.Relay;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.points.Movement;
import dev.regulars.points.Movement.Kind;
import dev.regulars.points.PointsBook;
import dev.regulars.program.Program;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes one member of two. First all points leave the one account, which from then on points to the other: nothing is
 * committed on it any more. Then points, metrics and counters reach the other, and the identifiers lead there. Both
 * decisions keep the member as it was before, which is the trace by which people can undo it.
 *
 * <p>All that the one account had committed is relayed before its last decision, so that whoever follows the pointer
 * finds every decision by its id.
 */
public final class MergeMembers implements SecondStep {

    static final String OUT = "merge-out";
    static final String IN = "merge-in";

    private final Accounts accounts;
    private final Operations operations;
    private final Members members;
    private final ConsentBook consents;
    private final Relay relay;
    private final Today today;

    MergeMembers(
            Accounts accounts, Operations operations, Members members, ConsentBook consents, Relay relay, Today today) {
        this.accounts = accounts;
        this.operations = operations;
        this.members = members;
        this.consents = consents;
        this.relay = relay;
        this.today = today;
    }

    /**
     * @param into who stays
     * @param merged who becomes a part of that one
     */
    public record Merge(String into, String merged, Reason reason) {}

    private record Asked(String into, Reason reason) {}

    private record Joined(String from) {}

    public Operations.Outcome merge(Merge merge) {
        boolean there = accounts.find(merge.into()).filter(Account::isMemberNow).isPresent();
        Optional<Account> merged = accounts.find(merge.merged()).filter(Account::member);
        if (!there || merged.isEmpty()) {
            return Operations.Outcome.refused(ProblemCode.MEMBER_NOT_FOUND);
        }
        if (merged.get().isMemberNow() && !members.beginMerge(merge.merged(), merge.into())) {
            return Operations.Outcome.refused(ProblemCode.CONTENDED);
        }
        Asked asked = new Asked(merge.into(), merge.reason());
        Operation operation = today.operation(OUT, merge.merged(), "merge", asked);
        Operations.Outcome left =
                operations.commit(operation, (account, program) -> leave(account, program, operation, asked));
        if (left.decision() != null) {
            var unused = finish(left.decision());
        }
        return left;
    }

    private Effect leave(Account account, Program program, Operation operation, Asked asked) {
        if (!account.isMemberNow()) {
            return Effect.refused(ProblemCode.MEMBER_NOT_FOUND, null);
        }
        relay.flush(account.id());
        PointsBook book = Today.book(account, program, operation);
        book.leave();
        return new Effect.Done(
                book.result(),
                null,
                account.state(),
                Map.of(),
                List.of(),
                List.of(account.id() + " is " + asked.into() + " from now on."),
                List.of(),
                asked.into(),
                null);
    }

    @Override
    public String type() {
        return OUT;
    }

    @Override
    public boolean finish(DecisionRecord first) {
        Account merged = accounts.find(first.accountId()).orElseThrow();
        String into = accounts.home(merged.id());
        Operation operation = new Operation(
                IN,
                into,
                first.id().substring(1),
                first.occurredAt(),
                first.businessDay(),
                new Joined(merged.id()),
                first.id());
        boolean joined = operations
                        .commit(operation, (account, program) -> join(account, merged, program, operation, first))
                        .decision()
                != null;
        if (joined) {
            members.moveAll(merged.key(), into);
            consents.join(merged.id(), into);
        }
        return joined;
    }

    private static Effect join(
            Account account, Account merged, Program program, Operation operation, DecisionRecord first) {
        PointsBook book = Today.book(account, program, operation);
        long owed = 0;
        for (Movement movement : first.movements()) {
            if (movement.kind() == Kind.SENT) {
                book.put(Kind.RECEIVED, Objects.requireNonNull(movement.lot()), movement.points());
            }
            owed += movement.kind() == Kind.RECEIVED ? movement.points() : 0;
        }
        book.owe(owed);
        Joining joining = new Joining(account, merged);
        return new Effect.Done(
                book.result(),
                null,
                joining.state(),
                joining.days(),
                List.of(),
                List.of(merged.id() + " has become a part of " + account.id() + "."));
    }
}
