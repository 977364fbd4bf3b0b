package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Turns;
import dev.regulars.decision.codechecks.CodeChecks;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.Transaction;
import dev.regulars.program.Program;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Whether points may pay, before anything of a sale is stored. */
@Component
class PointsPayment {

    private final Accounts accounts;
    private final ProgramEngine engine;
    private final SharedPoints shared;
    private final CodeChecks codes;
    private final Turns turns;

    PointsPayment(Accounts accounts, ProgramEngine engine, SharedPoints shared, CodeChecks codes, Turns turns) {
        this.turns = turns;
        this.accounts = accounts;
        this.engine = engine;
        this.shared = shared;
        this.codes = codes;
    }

    /**
     * Sales that pay with the points of one household wait for each other here: else two of them bring the points to
     * themselves from each other, and neither has enough. Other instances may still come between.
     */
    Result inTurn(Transaction transaction, String accountId, Supplier<Result> work) {
        String household = ProgramEngine.paysWithPoints(transaction)
                ? accounts.find(accountId).map(Account::household).orElse(null)
                : null;
        return household == null ? work.get() : turns.inTurn("household " + household, work);
    }

    /** Why the points that are to pay cannot, after what a household has elsewhere is brought here. */
    Optional<Problem> problem(Submission submission, String accountId, Program program) {
        Transaction transaction = submission.transaction();
        if (!ProgramEngine.paysWithPoints(transaction)) {
            return Optional.empty();
        }
        Account account = accounts.find(accountId).orElseThrow();
        Optional<Problem> problem = checked(transaction, account, program);
        if (account.household() != null && lacksPoints(problem)) {
            shared.gather(account, ProgramEngine.pointsLacking(transaction, snapshot(account, program), program));
            problem = checked(transaction, accounts.find(accountId).orElseThrow(), program);
        }
        return problem.or(() -> codeProblem(submission, account, program));
    }

    /** Whoever set points aside has told a code for that. */
    private Optional<Problem> codeProblem(Submission submission, Account account, Program program) {
        Transaction transaction = submission.transaction();
        String hold = transaction.source() + ":" + transaction.pointsHold();
        boolean held = account.points().holds().stream()
                .anyMatch(one -> one.id().equals(hold) && one.isActive(transaction.occurredAt()));
        return held || !CodeChecks.asks(program.settings().redemption().codeCheck(), submission.member())
                ? Optional.empty()
                : codes.problem(
                        account.id(), submission.code(), "sale " + transaction.decisionId(), transaction.occurredAt());
    }

    private static boolean lacksPoints(Optional<Problem> problem) {
        return problem.filter(one -> one.code() == ProblemCode.INSUFFICIENT_POINTS)
                .isPresent();
    }

    private Optional<Problem> checked(Transaction transaction, Account account, Program program) {
        return Refusals.of(
                engine.checkPoints(transaction, account.member() ? snapshot(account, program) : null, program));
    }

    private static MemberSnapshot snapshot(Account account, Program program) {
        return account.snapshot(program.settings().timeZone(), Map.of());
    }
}
