package dev.regulars.decision.operations;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.FirstSteps;
import dev.regulars.decision.deciding.DecideClaim;
import dev.regulars.decision.deciding.Effect;
import dev.regulars.decision.deciding.Operation;
import dev.regulars.decision.deciding.Operations;
import dev.regulars.decision.deciding.Result;
import dev.regulars.decision.relay.Relay;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.points.PointsChange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives a sale at which nobody was shown to the member who brings its receipt. First the till's account, to which it
 * was posted, is told so: from then on nothing is committed against the anonymous sale. Then it is decided as the
 * member's. Whoever finds the first without the second does the second.
 */
public final class ClaimSale implements SecondStep {

    private final Accounts accounts;
    private final Operations operations;
    private final DecideClaim decide;
    private final Relay relay;
    private final Today today;

    ClaimSale(Accounts accounts, Operations operations, DecideClaim decide, Relay relay, Today today) {
        this.accounts = accounts;
        this.operations = operations;
        this.decide = decide;
        this.relay = relay;
        this.today = today;
    }

    private record Asked(String memberId) {}

    /** @param saleId decision id of the sale */
    public Result claim(String memberId, String saleId) {
        DecisionRecord sale = accounts.decision(saleId).orElse(null);
        Operation operation = sale == null
                ? null
                : today.operation(FirstSteps.CLAIMED, sale.accountId(), saleId, new Asked(memberId))
                        .about(saleId);
        ProblemCode refusal = refusal(memberId, sale, operation);
        if (refusal != null || sale == null || operation == null) {
            return refused(refusal == null ? ProblemCode.ORIGINAL_NOT_FOUND : refusal);
        }
        Operations.Outcome outcome = operations.commit(operation, (till, program) -> effect(till, sale, memberId));
        DecisionRecord claimed = outcome.decision();
        if (claimed == null) {
            ProblemCode code =
                    java.util.Objects.requireNonNull(outcome.problem()).code();
            return refused(code == ProblemCode.ID_REUSED ? ProblemCode.ALREADY_CLAIMED : code);
        }
        relay.flush(sale.accountId());
        return decide.decide(sale, accounts.home(memberId));
    }

    private @Nullable ProblemCode refusal(
            String memberId, @Nullable DecisionRecord sale, @Nullable Operation operation) {
        if (!accounts.find(memberId).filter(Account::isMemberNow).isPresent()) {
            return ProblemCode.MEMBER_NOT_FOUND;
        }
        if (sale == null || operation == null) {
            return ProblemCode.ORIGINAL_NOT_FOUND;
        }
        if (!sale.type().equals("sale")) {
            return ProblemCode.ORIGINAL_NOT_A_SALE;
        }
        if (sale.snapshot() != null) {
            return ProblemCode.ORIGINAL_OF_OTHER_MEMBER;
        }
        boolean late = operation.at().isAfter(sale.occurredAt().plus(Duration.ofDays(today.claimDays())));
        return late && !isClaimedBy(operation) ? ProblemCode.CLAIM_TOO_LATE : null;
    }

    /** A repetition is answered however late it is. */
    private boolean isClaimedBy(Operation operation) {
        return accounts.decision(operation.id()).isPresent();
    }

    private Effect effect(Account till, DecisionRecord sale, String memberId) {
        relay.flush(till.id());
        return decide.isTakenBack(sale)
                ? Effect.refused(ProblemCode.TRANSACTION_REVERSED, null)
                : new Effect.Done(
                        new PointsChange(till.points(), List.of()),
                        null,
                        till.state(),
                        java.util.Map.of(),
                        List.of(),
                        List.of(sale.id() + " is claimed by " + memberId + "."));
    }

    private static Result refused(ProblemCode code) {
        return new Result.Refused(Problem.of(code, null));
    }

    @Override
    public String type() {
        return FirstSteps.CLAIMED;
    }

    @Override
    public boolean finish(DecisionRecord first) {
        relay.flush(first.accountId());
        Optional<DecisionRecord> sale = accounts.decision(java.util.Objects.requireNonNull(first.originalId()));
        String member = accounts.home(FollowUps.asked(first, Asked.class).memberId());
        return decide.decide(sale.orElseThrow(), member) instanceof Result.Answered;
    }
}
