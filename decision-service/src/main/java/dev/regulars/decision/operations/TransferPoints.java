package dev.regulars.decision.operations;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.deciding.Effect;
import dev.regulars.decision.deciding.Operation;
import dev.regulars.decision.deciding.Operations;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.points.Movement;
import dev.regulars.points.Movement.Kind;
import dev.regulars.points.PointsBook;
import dev.regulars.program.Program;
import java.util.List;

/**
 * Moves points from one member to another, in two commits: they leave one account, and then reach the other, with the
 * terms that they had. Whoever finds the first without the second does the second, once.
 *
 * <p>Who is erased between the two receives nothing: the points go back to who sent them. Only one of both can happen,
 * because an erasure raises the account's version, and after it nothing is received there any more.
 */
public final class TransferPoints implements SecondStep {

    static final String OUT = "transfer-out";
    static final String IN = "transfer-in";

    private final Accounts accounts;
    private final Operations operations;
    private final Today today;

    TransferPoints(Accounts accounts, Operations operations, Today today) {
        this.accounts = accounts;
        this.operations = operations;
        this.today = today;
    }

    /** @param id tells it from other transfers of the sender */
    public record Transfer(String id, String from, String to, long points, Reason reason) {}

    private record Asked(String to, long points, Reason reason) {}

    private record Received(String from, String transfer) {}

    public Operations.Outcome transfer(Transfer transfer) {
        for (String member : List.of(transfer.from(), transfer.to())) {
            if (!accounts.find(member).filter(Account::isMemberNow).isPresent()) {
                return Operations.Outcome.refused(ProblemCode.MEMBER_NOT_FOUND);
            }
        }
        Asked asked = new Asked(transfer.to(), transfer.points(), transfer.reason());
        Operation operation = today.operation(OUT, transfer.from(), transfer.id(), asked);
        Operations.Outcome sent =
                operations.commit(operation, (account, program) -> send(account, program, operation, asked));
        if (sent.decision() != null) {
            var unused = finish(sent.decision());
        }
        return sent;
    }

    private static Effect send(Account account, Program program, Operation operation, Asked asked) {
        PointsBook book = Today.book(account, program, operation);
        if (!account.isMemberNow()) {
            return Effect.refused(ProblemCode.MEMBER_NOT_FOUND, null);
        }
        if (book.available() < asked.points()) {
            return Effect.refused(ProblemCode.INSUFFICIENT_POINTS, Math.max(0, book.available()) + " are available");
        }
        book.take(Kind.SENT, asked.points());
        return Effect.points(account, book.result(), asked.points() + " points go to " + asked.to() + ".");
    }

    @Override
    public String type() {
        return OUT;
    }

    @Override
    public boolean finish(DecisionRecord first) {
        String to = accounts.home(FollowUps.asked(first, Asked.class).to());
        return receive(first, to) || isErased(to) && receive(first, accounts.home(first.accountId()));
    }

    private boolean isErased(String accountId) {
        return accounts.find(accountId).orElseThrow().key().erased();
    }

    /** Under one id, wherever they go. */
    private boolean receive(DecisionRecord first, String to) {
        Operation operation = new Operation(
                IN,
                to,
                first.id().substring(1),
                first.occurredAt(),
                first.businessDay(),
                new Received(first.accountId(), first.id()),
                first.id());
        boolean back = to.equals(accounts.home(first.accountId()));
        return operations
                        .commit(
                                operation,
                                (account, program) -> account.key().erased() && !back
                                        ? Effect.NONE
                                        : effect(account, program, operation, first))
                        .decision()
                != null;
    }

    private static Effect effect(Account account, Program program, Operation operation, DecisionRecord first) {
        PointsBook book = Today.book(account, program, operation);
        long points = 0;
        for (Movement movement : first.movements()) {
            if (movement.kind() == Kind.SENT) {
                book.put(Kind.RECEIVED, java.util.Objects.requireNonNull(movement.lot()), movement.points());
                points += movement.points();
            }
        }
        return Effect.points(account, book.result(), points + " points came from " + first.accountId() + ".");
    }
}
