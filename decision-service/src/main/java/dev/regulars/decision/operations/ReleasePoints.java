package dev.regulars.decision.operations;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.deciding.Effect;
import dev.regulars.decision.deciding.Operation;
import dev.regulars.decision.deciding.Operations;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.points.Movement.Kind;
import dev.regulars.points.PointsBook;
import dev.regulars.points.PointsChange;
import dev.regulars.program.Program;
import java.util.Optional;

/** Makes pending points of one purchase available, because what they wait for has happened: it was delivered. */
public final class ReleasePoints {

    static final String TYPE = "release";

    private final Accounts accounts;
    private final Operations operations;
    private final Today today;

    ReleasePoints(Accounts accounts, Operations operations, Today today) {
        this.accounts = accounts;
        this.operations = operations;
        this.today = today;
    }

    private record Asked(String decisionId) {}

    /** @param decisionId of the purchase */
    public Operations.Outcome release(String decisionId) {
        Optional<DecisionRecord> sale = accounts.decision(decisionId);
        if (sale.isEmpty()) {
            return Operations.Outcome.refused(ProblemCode.DECISION_NOT_FOUND);
        }
        Operation operation =
                today.operation(TYPE, accounts.home(sale.get().accountId()), decisionId, new Asked(decisionId));
        return operations.commit(operation, (account, program) -> effect(account, program, operation, decisionId));
    }

    private static Effect effect(Account account, Program program, Operation operation, String decisionId) {
        PointsBook book = Today.book(account, program, operation);
        long before = book.result().points(Kind.RELEASED);
        book.release(decisionId);
        PointsChange change = book.result();
        long released = change.points(Kind.RELEASED) - before;
        return released == 0
                ? Effect.refused(ProblemCode.NOTHING_PENDING, null)
                : Effect.points(account, change, released + " points of " + decisionId + " can be spent now.");
    }
}
