package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.BudgetUse;
import dev.regulars.decision.accounts.Change;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.MemberState;
import dev.regulars.decision.accounts.Posting;
import dev.regulars.decision.accounts.VoucherIssue;
import dev.regulars.decision.vouchers.VoucherCodes;
import dev.regulars.engine.Affinity;
import dev.regulars.engine.Counters;
import dev.regulars.engine.DayMetrics;
import dev.regulars.engine.Decision;
import dev.regulars.engine.TierResult;
import dev.regulars.engine.Tiering;
import dev.regulars.engine.VoucherGrant;
import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a decision down: its postings, its change of the account, and the record that is stored. */
@Component
class Bookkeeping {

    /** Days before the window are kept this long, for returns and for transactions that arrive late. */
    private static final int EXTRA_MONTHS = 1;

    private final VoucherCodes codes;
    private final Snapshots snapshots;

    Bookkeeping(VoucherCodes codes, Snapshots snapshots) {
        this.snapshots = snapshots;
        this.codes = codes;
    }

    /** @param affinities of the member once the decision is posted */
    Change change(Account account, Decision decision, Program program, Map<String, Affinity> affinities) {
        TierResult tier = decision.tier();
        LocalDate keepFrom = Tiering.keepFrom(decision.businessDay(), program).minusMonths(EXTRA_MONTHS);
        Map<LocalDate, DayMetrics> days = Map.of();
        if (!decision.metricsDelta().isNone()) {
            DayMetrics before = account.metrics().getOrDefault(decision.metricsDay(), DayMetrics.NONE);
            days = Map.of(decision.metricsDay(), before.plus(decision.metricsDelta()));
        }
        return new Change(
                tier == null ? account.tier() : tier.after(),
                account.member() ? decision.points().after() : account.points(),
                days,
                keepFrom,
                state(account, decision, affinities));
    }

    private static MemberState state(Account account, Decision decision, Map<String, Affinity> affinities) {
        MemberState before = account.state();
        TierResult tier = decision.tier();
        return new MemberState(
                before.lifetime().plus(decision.metricsDelta()),
                before.profile(),
                tier == null ? before.standing() : tier.standing(),
                Counters.after(before.used(), decision.uses(), decision.businessDay()),
                affinities);
    }

    DecisionRecord record(Round round, Account account, Texts.Request request, List<BudgetUse> budgets) {
        DecisionContext context = round.context();
        Decision decision = round.decision();
        long sequence = Math.addExact(account.sequence(), 1);
        List<Posting> postings = Posting.of(decision.points().movements());
        List<VoucherIssue> vouchers = decision.vouchers().stream()
                .map(grant -> issue(codes, context.transaction().decisionId(), context.currency(), grant))
                .toList();
        return new DecisionRecord(
                context.transaction().decisionId(),
                request.fingerprint(),
                account.id(),
                sequence,
                context.originalId(),
                context.type(),
                context.transaction().occurredAt(),
                decision.businessDay(),
                decision.programVersion(),
                request.text(),
                context.member() == null ? null : snapshots.write(context.member(), account.key()),
                AnswerJson.write(round, sequence, codes),
                EventJson.of(EventJson.data(round, sequence, postings, vouchers)),
                decision.points().movements(),
                postings,
                vouchers,
                round.cancelled(),
                round.returnedAfter(),
                budgets,
                List.of(),
                null);
    }

    static VoucherIssue issue(VoucherCodes codes, String decisionId, CurrencyUnit currency, VoucherGrant grant) {
        String code = codes.code(decisionId, grant.number());
        return new VoucherIssue(
                codes.id(code),
                grant.rewardId(),
                currency.format(grant.value()),
                grant.expiresOn(),
                grant.pointsSpent());
    }
}
