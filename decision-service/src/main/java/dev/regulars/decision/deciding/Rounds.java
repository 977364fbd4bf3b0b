package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.VoucherIssue;
import dev.regulars.decision.budgets.CampaignBudgets;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.engine.Affinity;
import dev.regulars.engine.Decision;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.Sale;
import dev.regulars.engine.Transaction;
import dev.regulars.points.Movement;
import dev.regulars.points.Movement.Kind;
import dev.regulars.program.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides on one version of an account. Nothing is stored. */
@Component
class Rounds {

    private final Accounts accounts;
    private final ProgramEngine engine;
    private final Originals originals;
    private final CampaignBudgets budgets;
    private final SharedPoints shared;

    Rounds(Accounts accounts, ProgramEngine engine, Originals originals, CampaignBudgets budgets, SharedPoints shared) {
        this.accounts = accounts;
        this.engine = engine;
        this.originals = originals;
        this.budgets = budgets;
        this.shared = shared;
    }

    /** The household's points are there for the quote, as they would be for the sale. */
    Account together(Account account) {
        long elsewhere = account.household() == null ? 0 : shared.elsewhere(account);
        return elsewhere == 0 ? account : account.with(account.points().plus(elsewhere));
    }

    /** What a sale brought may have been spent elsewhere in the household: it comes back before it is taken back. */
    void bringBack(String accountId, DecisionRecord sale) {
        Account account = accounts.find(accountId).orElseThrow();
        long earned = sale.movements().stream()
                .filter(movement -> movement.kind() == Kind.EARNED)
                .mapToLong(Movement::points)
                .sum();
        if (account.household() != null && earned > account.available()) {
            shared.gather(account, earned - account.available());
        }
    }

    /** @param takingBack the unused vouchers of a sale that comes back whole */
    Round decide(
            Transaction transaction,
            Account account,
            @Nullable DecisionRecord original,
            Program program,
            Function<DecisionRecord, List<VoucherIssue>> takingBack) {
        DecisionContext context = new DecisionContext(
                transaction,
                program.settings().currency(),
                account.id(),
                account.member() ? account.snapshot(program.settings().timeZone(), budgets.left(program)) : null,
                original == null ? null : original.id());
        if (original == null) {
            Optional<Problem> unpayable = Refusals.of(engine.checkPoints(transaction, context.member(), program));
            if (unpayable.isPresent()) {
                return Round.refused(context, unpayable.get());
            }
            Decision decision = engine.evaluate(transaction, context.member(), program);
            return Round.of(context, decision, affinities(transaction, null, context, program));
        }
        Sale sale = originals.asItIsNow(original);
        if (original.snapshot() == null && accounts.isClaimed(original.id())) {
            return Round.refused(context, Problem.of(ProblemCode.CONTENDED, "the sale was claimed in this moment"));
        }
        Optional<Problem> refusal = Refusals.of(engine.check(transaction, sale));
        if (refusal.isPresent()) {
            return Round.refused(context, refusal.get());
        }
        List<VoucherIssue> unused = Originals.isWhole(transaction, sale) ? takingBack.apply(original) : List.of();
        return reversal(engine, context, sale, original.vouchers(), unused, program);
    }

    /**
     * @param brought vouchers of the sale
     * @param unused those that are taken back with it
     */
    static Round reversal(
            ProgramEngine engine,
            DecisionContext context,
            Sale sale,
            List<VoucherIssue> brought,
            List<VoucherIssue> unused,
            Program program) {
        Transaction transaction = context.transaction();
        long freed = unused.stream().mapToLong(VoucherIssue::points).sum();
        // Of two alike nobody can say which is the one that was used: both count as used then.
        Set<String> used = brought.stream()
                .filter(voucher -> !unused.contains(voucher))
                .map(VoucherIssue::rewardId)
                .collect(Collectors.toSet());
        List<String> rewards = unused.stream()
                .map(VoucherIssue::rewardId)
                .filter(reward -> !used.contains(reward))
                .toList();
        Decision decision = engine.evaluateReturn(transaction, sale.freeing(freed, rewards), context.member());
        Map<String, Affinity> affinities = affinities(transaction, sale, context, program);
        return new Round(context, decision, Originals.returnedAfter(transaction, sale), unused, affinities, null);
    }

    private static Map<String, Affinity> affinities(
            Transaction transaction, @Nullable Sale sale, DecisionContext context, Program program) {
        return context.member() == null
                ? Map.of()
                : ProgramEngine.affinitiesAfter(transaction, sale, context.member(), program);
    }
}
