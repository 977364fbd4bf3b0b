package dev.regulars.decision.operations;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.MemberState;
import dev.regulars.decision.deciding.Effect;
import dev.regulars.decision.deciding.Operation;
import dev.regulars.decision.deciding.Operations;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.engine.TierResult;
import dev.regulars.engine.TierStanding;
import dev.regulars.points.PointsChange;
import java.util.List;
import java.util.Map;

/** Gives a member a tier that another system says. */
public final class AssignTier {

    static final String TYPE = "tier-assignment";

    private final Accounts accounts;
    private final Operations operations;
    private final Today today;

    AssignTier(Accounts accounts, Operations operations, Today today) {
        this.accounts = accounts;
        this.operations = operations;
        this.today = today;
    }

    /**
     * @param id tells it from others of the member
     * @param keep whether it is held by hand, so that the member does not fall below it
     */
    public record Assignment(String id, String tier, boolean keep, Reason reason) {}

    private record Asked(String tier, boolean keep, Reason reason) {}

    /** Neither decision nor problem when the member has the tier. */
    public Operations.Outcome assign(String memberId, Assignment assignment) {
        if (!accounts.find(memberId).filter(Account::isMemberNow).isPresent()) {
            return Operations.Outcome.refused(ProblemCode.MEMBER_NOT_FOUND);
        }
        Asked asked = new Asked(assignment.tier(), assignment.keep(), assignment.reason());
        Operation operation = today.operation(TYPE, memberId, assignment.id(), asked);
        return operations.commit(operation, (account, program) -> effect(account, operation, asked));
    }

    private static Effect effect(Account account, Operation operation, Asked asked) {
        if (!account.isMemberNow()) {
            return Effect.refused(ProblemCode.MEMBER_NOT_FOUND, null);
        }
        if (account.tier().equals(asked.tier())) {
            return Effect.NONE;
        }
        MemberState before = account.state();
        TierStanding standing = new TierStanding(operation.day(), null, asked.keep() ? asked.tier() : null);
        TierResult tier = new TierResult(account.tier(), asked.tier(), null, 0, List.of(), standing, null);
        MemberState after =
                new MemberState(before.lifetime(), before.profile(), standing, before.used(), before.affinities());
        return new Effect.Done(
                new PointsChange(account.points(), List.of()),
                tier,
                after,
                Map.of(),
                List.of(),
                List.of(tier.before() + " becomes " + tier.after() + " by "
                        + asked.reason().author() + ": " + asked.reason().text()));
    }
}
