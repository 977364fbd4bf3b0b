package dev.regulars.simulation;

import dev.regulars.engine.Budgets;
import dev.regulars.engine.Decision;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Posted;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.Sale;
import dev.regulars.engine.TierDay;
import dev.regulars.engine.Tiering;
import dev.regulars.engine.Transaction;
import dev.regulars.engine.Transaction.Tender;
import dev.regulars.engine.Transaction.Type;
import dev.regulars.engine.Violation;
import dev.regulars.engine.VoucherGrant;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One program going through the past, member by member as its own decisions leave them; belongs to one thread. */
final class ProgramRun {

    private final ProgramEngine engine;
    private final Program program;
    private final Set<String> returned;
    private final Map<String, Sold> sales = new HashMap<>();
    private final List<MemberSnapshot> members = new ArrayList<>();
    private final List<String> began = new ArrayList<>();
    private final Map<String, Long> refused = new TreeMap<>();
    private final Tally tally;
    private Map<String, Long> budgets;
    private long paidOtherwise;
    private LocalDate day = LocalDate.MIN;
    private LocalDate keepFrom = LocalDate.MIN;
    private LocalDate last = LocalDate.MIN;

    /** A sale of which something comes back later, and what the figures say of it. */
    private record Sold(Sale sale, Effect effect) {}

    ProgramRun(ProgramEngine engine, Program program, Set<String> returned) {
        this.engine = engine;
        this.program = program;
        this.returned = returned;
        tally = new Tally(program);
        budgets = Budgets.full(program);
    }

    void take(Numbered numbered) {
        Past past = numbered.past();
        int member = numbered.member();
        if (member >= members.size()) {
            MemberSnapshot start = start(past);
            members.add(start);
            began.add(start.tier());
        }
        MemberSnapshot known = member < 0 ? null : members.get(member).with(budgets);
        Sold sold = sold(past);
        if (sold == null
                && past.transaction().type() != Type.SALE
                && past.transaction().originalTransactionId() != null) {
            refused.merge("ORIGINAL_NOT_FOUND", 1L, Long::sum);
            return;
        }
        List<Violation> violations = sold == null
                ? engine.check(past.transaction(), program, past.transaction().occurredAt())
                : engine.check(past.transaction(), sold.sale());
        if (!violations.isEmpty()) {
            Violation first = violations.stream()
                    .min(java.util.Comparator.comparing(Violation::code))
                    .orElseThrow();
            refused.merge(first.code().name(), 1L, Long::sum);
            return;
        }
        if (sold == null) {
            decide(affordable(past.transaction(), known), member, known);
        } else {
            takeBack(past.transaction(), sold, member, known);
        }
    }

    private void decide(Transaction transaction, int member, @Nullable MemberSnapshot known) {
        Posted posted = engine.post(transaction, known, program);
        Effect effect = Effect.of(posted.decision());
        if (transaction.type() == Type.SALE && returned.contains(transaction.decisionId())) {
            MemberSnapshot buyer = known == null
                    ? MemberSnapshot.enrolled("", program.settings().entryTier())
                    : known;
            List<dev.regulars.points.Movement> movements =
                    posted.decision().points().movements();
            Sale sale =
                    new Sale(transaction, buyer, program, Map.of(), movements).freeing(0, rewards(posted.decision()));
            sales.put(transaction.decisionId(), new Sold(sale, effect));
        }
        posted(member, posted, effect);
    }

    private void takeBack(Transaction transaction, Sold sold, int member, @Nullable MemberSnapshot buyer) {
        Sale after = sold.sale().after(transaction);
        boolean whole = after.isBack();
        Sale known = sold.sale();
        Sale sale = whole ? known.freeing(pointsInVouchers(known), known.unused()) : known.freeing(0);
        Posted posted = new Posted(engine.evaluateReturn(transaction, sale, buyer));
        Effect effect = Effect.of(posted.decision());
        sales.put(saleId(transaction), new Sold(after, sold.effect()));
        posted(member, posted, whole ? effect.takingBack(sold.effect()) : effect);
    }

    private void posted(int member, Posted posted, Effect effect) {
        Decision decision = posted.decision();
        budgets = Budgets.after(budgets, decision.uses());
        if (!decision.businessDay().equals(day)) {
            day = decision.businessDay();
            keepFrom = Tiering.keepFrom(day, program).minusMonths(1);
            last = day.isAfter(last) ? day : last;
        }
        if (member >= 0) {
            members.set(member, members.get(member).after(decision, Map.of(), Map.of(), keepFrom));
        }
        tally.add(member, posted, effect, budgets);
    }

    /** A tier that this program does not have is its lowest. Offers are not simulated, so nobody's likes are kept. */
    private MemberSnapshot start(Past past) {
        String id = java.util.Objects.requireNonNull(past.memberId());
        String entry = program.settings().entryTier();
        MemberSnapshot start = past.start();
        if (start == null) {
            return MemberSnapshot.enrolled(id, entry);
        }
        boolean known = program.settings().tiers().order().contains(start.tier());
        return (known ? start : start.in(entry, start.standing())).withoutLikes();
    }

    /** By this program the member may have fewer points: then the sale was paid with something else. */
    private Transaction affordable(Transaction transaction, @Nullable MemberSnapshot known) {
        if (!ProgramEngine.paysWithPoints(transaction)
                || engine.checkPoints(transaction, known, program).isEmpty()) {
            return transaction;
        }
        paidOtherwise++;
        return transaction.paidBy(transaction.tenders().stream()
                .map(tender -> tender.type().equals("points") ? new Tender("other", tender.amount()) : tender)
                .toList());
    }

    private @Nullable Sold sold(Past past) {
        Transaction transaction = past.transaction();
        if (transaction.type() == Type.SALE || transaction.originalTransactionId() == null) {
            return null;
        }
        Sold sold = sales.get(saleId(transaction));
        Sale before = past.sale();
        return sold == null && before != null ? new Sold(before, NOTHING) : sold;
    }

    private static final Effect NOTHING = new Effect(0, 0, 0, 0, 0, 0, 0);

    private static String saleId(Transaction back) {
        return back.source() + ":" + back.originalTransactionId();
    }

    /** As if nobody had used them, like their points. */
    private static List<String> rewards(Decision decision) {
        return decision.vouchers().stream().map(VoucherGrant::rewardId).toList();
    }

    /** As if nobody had used them. */
    private static long pointsInVouchers(Sale sale) {
        long points = 0;
        for (dev.regulars.points.Movement movement : sale.movements()) {
            if (movement.kind() == dev.regulars.points.Movement.Kind.CONVERTED) {
                points = Math.addExact(points, Math.abs(movement.points()));
            }
        }
        return points;
    }

    /** Tiers as they are at the end of the last day, also of those who did not buy of late. */
    List<String> tiers() {
        List<String> tiers = new ArrayList<>(members.size());
        for (MemberSnapshot member : members) {
            tiers.add(
                    last.equals(LocalDate.MIN)
                            ? member.tier()
                            : TierDay.of(member, program, last).tier().after());
        }
        return tiers;
    }

    Outcome outcome() {
        return new Outcome(program, tally, began, tiers(), refused, paidOtherwise);
    }
}
