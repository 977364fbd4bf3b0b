package dev.regulars.decision.budgets;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.BudgetUse;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.Turns;
import dev.regulars.engine.Use;
import dev.regulars.program.Program;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * What campaigns may give. A budget is never exceeded, and is no hot spot: each instance leases a slice of it, and its
 * decisions take from that.
 *
 * <p>A decision takes its part before it is committed, by one update of the slice that matches only while enough is
 * left, and leaves a hold. The decision's record names the hold. After the commit the hold goes with the next update
 * of the slice; where the commit fails, it is put back. <i>Crash between:</i> the hold stays; when the slice has
 * lapsed, {@link Lapsed} asks whether the decision was committed with it. A return holds what it gives back, and puts
 * it into the slice when it is committed: the same happens after a crash. Where taking fails, the transaction is
 * decided anew on what is left.
 */
public class CampaignBudgets implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CampaignBudgets.class);
    private static final int MAX_ROUNDS = 5;

    private final Documents documents;
    private final Slices slices;
    private final Leasing leasing;
    private final BudgetsLeft left;
    private final Turns turns = new Turns();

    CampaignBudgets(Documents documents, Accounts accounts, Clock clock, BudgetSettings settings) {
        this.documents = documents;
        this.slices = new Slices(documents, clock, settings.lease());
        Lapsed lapsed = new Lapsed(documents, accounts, clock);
        this.leasing = new Leasing(documents, slices, lapsed, settings, clock);
        this.left = new BudgetsLeft(documents, leasing, lapsed, settings, clock);
    }

    /** By row id, in the unit of the row; empty where the program has no budgets, without asking the store. */
    public Map<String, Long> left(Program program) {
        return left.of(program);
    }

    /** Empty when one of them has not enough left; then nothing is taken. */
    public Optional<List<BudgetUse>> take(String decisionId, String accountId, Program program, List<Use> uses) {
        Map<String, Long> amounts = new TreeMap<>();
        uses.forEach(use -> amounts.merge(use.campaign(), use.budget(), Math::addExact));
        amounts.values().removeIf(amount -> amount == 0);
        if (amounts.isEmpty()) {
            return Optional.of(List.of());
        }
        Map<String, Long> budgets = BudgetsLeft.budgets(program);
        List<BudgetUse> taken = new ArrayList<>();
        for (Map.Entry<String, Long> amount : amounts.entrySet()) {
            Slices.Wish wish = new Slices.Wish(amount.getKey(), amount.getValue(), decisionId, accountId);
            Optional<BudgetUse> use = take(wish, budgets.getOrDefault(amount.getKey(), 0L));
            if (use.isEmpty()) {
                release(taken);
                return Optional.empty();
            }
            taken.add(use.get());
        }
        return Optional.of(taken);
    }

    private Optional<BudgetUse> take(Slices.Wish wish, long budget) {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Slice slice = leasing.own(wish.campaign());
            Optional<BudgetUse> use = slice == null ? Optional.empty() : hold(slice, wish);
            if (use.isPresent() || !turns.inTurn(wish.campaign(), () -> leasing.has(wish, budget))) {
                return use;
            }
        }
        return Optional.empty();
    }

    /** What a failed update has done is not known: whoever collects the slice finds out. */
    private Optional<BudgetUse> hold(Slice slice, Slices.Wish wish) {
        try {
            return slices.hold(slice, wish);
        } catch (DataAccessException e) {
            leasing.drop(slice);
            throw e;
        }
    }

    /** The decision is committed: what it took is given, what a return brings back is free again. Never fails. */
    public void settle(List<BudgetUse> taken) {
        for (BudgetUse use : taken) {
            Slice slice = own(use);
            if (use.amount() > 0 && slice != null) {
                slice.settled(use.hold());
            } else {
                end(use, true);
            }
        }
    }

    /** The decision was not committed. Never fails. */
    public void release(List<BudgetUse> taken) {
        taken.forEach(use -> end(use, false));
    }

    private void end(BudgetUse use, boolean committed) {
        try {
            Slices.end(documents, use, committed);
        } catch (DataAccessException e) {
            LOG.warn("a hold on {} is left to the slice's end: {}", use.campaign(), e.toString());
            Slice slice = own(use);
            if (slice != null) {
                leasing.drop(slice);
            }
        }
    }

    private @Nullable Slice own(BudgetUse use) {
        Slice slice = leasing.own(use.campaign());
        return slice != null && slice.id().equals(use.slice()) ? slice : null;
    }

    /** Gives the slices back now and not when they lapse. */
    @Override
    public void close() {
        try {
            leasing.all().forEach(leasing::giveBack);
        } catch (RuntimeException e) {
            LOG.info("slices of budgets are left to lapse: {}", e.toString());
        }
    }
}
