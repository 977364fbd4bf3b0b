package dev.regulars.scenario;

import dev.regulars.engine.Affinity;
import dev.regulars.engine.Counters;
import dev.regulars.engine.DayMetrics;
import dev.regulars.engine.Decision;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.Sale;
import dev.regulars.engine.TierDay;
import dev.regulars.engine.TierResult;
import dev.regulars.engine.Transaction;
import dev.regulars.engine.Transaction.Type;
import dev.regulars.engine.Violation;
import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A member to whom the steps of a scenario happen. */
public final class Story {

    private final ProgramEngine engine;
    private final Program program;
    private final Map<String, Sale> sales = new HashMap<>();
    private final Map<String, Long> budgets = new HashMap<>();
    private MemberSnapshot member;

    public Story(ProgramEngine engine, Program program, MemberSnapshot member) {
        this.engine = engine;
        this.program = program;
        this.member = member;
        program.campaigns().forEach(row -> {
            Long budget = row.caps().budget();
            if (budget != null) {
                budgets.put(row.id(), budget);
            }
        });
        this.member = withBudgets(member);
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
                : engine.evaluateReturn(transaction, sale, member);
        if (sale != null) {
            sales.put(transaction.originalTransactionId(), afterReturn(sale, transaction));
        } else if (transaction.type() == Type.SALE) {
            sales.put(
                    transaction.transactionId(),
                    new Sale(
                            transaction,
                            member,
                            program,
                            Map.of(),
                            decision.points().movements()));
        }
        Map<String, Affinity> affinities = ProgramEngine.affinitiesAfter(transaction, sale, member, program);
        member = after(decision, affinities);
        return decision;
    }

    /** A day on which nothing is bought: what becomes of the tier. */
    public TierResult waits(LocalDate day) {
        TierResult tier = TierDay.of(member, program, day).tier();
        member = member.in(tier.after(), tier.standing());
        return tier;
    }

    private static Sale afterReturn(Sale sale, Transaction transaction) {
        Map<String, BigDecimal> returned = new HashMap<>(sale.returned());
        List<Transaction.Line> lines =
                transaction.type() == Type.VOID ? sale.transaction().lines() : transaction.lines();
        lines.forEach(line -> returned.merge(line.lineId(), line.quantity(), BigDecimal::add));
        return new Sale(sale.transaction(), sale.member(), sale.program(), returned, sale.movements());
    }

    private MemberSnapshot after(Decision decision, Map<String, Affinity> affinities) {
        TreeMap<LocalDate, DayMetrics> metrics = new TreeMap<>(member.metrics());
        metrics.merge(decision.metricsDay(), decision.metricsDelta(), DayMetrics::plus);
        metrics.values().removeIf(DayMetrics::isNone);
        decision.uses().forEach(use -> budgets.computeIfPresent(use.campaign(), (id, left) -> left - use.budget()));
        TierResult tier = decision.tier();
        return withBudgets(new MemberSnapshot(
                member.memberId(),
                tier == null ? member.tier() : tier.after(),
                decision.points().after(),
                metrics,
                member.lifetime().plus(decision.metricsDelta()),
                member.profile(),
                tier == null ? member.standing() : tier.standing(),
                Counters.after(member.used(), decision.uses(), decision.businessDay()),
                Map.of(),
                affinities));
    }

    private MemberSnapshot withBudgets(MemberSnapshot of) {
        return new MemberSnapshot(
                of.memberId(),
                of.tier(),
                of.points(),
                of.metrics(),
                of.lifetime(),
                of.profile(),
                of.standing(),
                of.used(),
                budgets,
                of.affinities());
    }
}
