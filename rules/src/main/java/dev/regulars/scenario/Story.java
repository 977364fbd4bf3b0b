package dev.regulars.scenario;

import dev.regulars.engine.Affinity;
import dev.regulars.engine.Budgets;
import dev.regulars.engine.Decision;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.Sale;
import dev.regulars.engine.TierDay;
import dev.regulars.engine.TierResult;
import dev.regulars.engine.Transaction;
import dev.regulars.engine.Transaction.Type;
import dev.regulars.engine.Violation;
import dev.regulars.engine.VoucherGrant;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A member to whom the steps of a scenario happen. */
public final class Story {

    private final ProgramEngine engine;
    private final Program program;
    private final Map<String, Sale> sales = new HashMap<>();
    private Map<String, Long> budgets;
    private MemberSnapshot member;

    public Story(ProgramEngine engine, Program program, MemberSnapshot member) {
        this.engine = engine;
        this.program = program;
        this.budgets = Budgets.full(program);
        this.member = member.with(budgets);
    }

    /** The member as the steps so far have left them. */
    public MemberSnapshot member() {
        return member;
    }

    long balance() {
        return member.available();
    }

    public List<Violation> violations(Transaction transaction) {
        Sale sale = sales.get(transaction.originalTransactionId());
        if (sale != null) {
            return engine.check(transaction, sale);
        }
        List<Violation> violations = engine.check(transaction, program, transaction.occurredAt());
        return violations.isEmpty() ? engine.checkPoints(transaction, member, program) : violations;
    }

    /** The transaction has no {@link #violations}. */
    public Decision decide(Transaction transaction) {
        Sale sale = sales.get(transaction.originalTransactionId());
        Decision decision = sale == null
                ? engine.evaluate(transaction, member, program)
                : engine.evaluateReturn(transaction, unused(sale, transaction), member);
        if (sale != null) {
            sales.put(transaction.originalTransactionId(), sale.after(transaction));
        } else if (transaction.type() == Type.SALE || transaction.type() == Type.EVENT) {
            sales.put(
                    transaction.transactionId(),
                    new Sale(
                                    transaction,
                                    member,
                                    program,
                                    Map.of(),
                                    decision.points().movements())
                            .freeing(
                                    0,
                                    decision.vouchers().stream()
                                            .map(VoucherGrant::rewardId)
                                            .toList()));
        }
        Map<String, Affinity> affinities = ProgramEngine.affinitiesAfter(transaction, sale, member, program);
        budgets = Budgets.after(budgets, decision.uses());
        member = member.after(decision, budgets, affinities, LocalDate.MIN);
        return decision;
    }

    /** A scenario uses no vouchers, so that all of a sale's go with it when all of it comes back. */
    private static Sale unused(Sale sale, Transaction transaction) {
        return sale.after(transaction).isBack() ? sale : sale.freeing(0);
    }

    /** A day on which nothing is bought: what becomes of the tier. */
    public TierResult waits(LocalDate day) {
        TierResult tier = TierDay.of(member, program, day).tier();
        member = member.in(tier.after(), tier.standing());
        return tier;
    }
}
