package dev.regulars.decision.budgets;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.program.Program;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/** What this instance can still take: its own slice and what nobody has leased. */
final class BudgetsLeft {

    private static final Duration LOOK_WHEN_EMPTY = Duration.ofSeconds(1);

    private final Documents documents;
    private final Leasing leasing;
    private final Lapsed lapsed;
    private final BudgetSettings settings;
    private final Clock clock;
    private final Map<String, Instant> looked = new ConcurrentHashMap<>();

    BudgetsLeft(Documents documents, Leasing leasing, Lapsed lapsed, BudgetSettings settings, Clock clock) {
        this.documents = documents;
        this.leasing = leasing;
        this.lapsed = lapsed;
        this.settings = settings;
        this.clock = clock;
    }

    static Map<String, Long> budgets(Program program) {
        Map<String, Long> budgets = new HashMap<>();
        program.giving().forEach(row -> {
            Long budget = row.caps().budget();
            if (budget != null) {
                budgets.put(row.id(), budget);
            }
        });
        return budgets;
    }

    Map<String, Long> of(Program program) {
        Map<String, Long> budgets = budgets(program);
        if (budgets.isEmpty()) {
            return budgets;
        }
        Map<String, Document> found = read(budgets.keySet());
        boolean changed = false;
        for (Map.Entry<String, Long> budget : budgets.entrySet()) {
            changed |= collects(budget.getKey(), budget.getValue(), found);
        }
        if (changed) {
            found = read(budgets.keySet());
        }
        Map<String, Long> left = new HashMap<>();
        for (Map.Entry<String, Long> budget : budgets.entrySet()) {
            long free = budget.getValue() - BudgetDocuments.leased(found, budget.getKey());
            left.put(budget.getKey(), Math.max(0, free + inOwnSlice(budget.getKey(), found)));
        }
        return left;
    }

    private long inOwnSlice(String campaign, Map<String, Document> found) {
        Slice own = leasing.own(campaign);
        Document slice = own == null ? null : found.get(own.id());
        return slice == null || !BudgetDocuments.isOpen(slice) ? 0 : slice.getLong(BudgetDocuments.LEFT);
    }

    private Map<String, Document> read(Set<String> campaigns) {
        List<String> ids = new ArrayList<>(campaigns);
        campaigns.forEach(campaign -> {
            Slice own = leasing.own(campaign);
            if (own != null) {
                ids.add(own.id());
            }
        });
        Map<String, Document> found = new HashMap<>();
        documents
                .findAll(Documents.BUDGETS, ids, new Document(BudgetDocuments.HOLDS, 0))
                .forEach(document -> found.put(document.getString(Documents.ID), document));
        return found;
    }

    /** Looks for lapsed slices of others now and then, and often where little is left to take. */
    private boolean collects(String campaign, long budget, Map<String, Document> found) {
        Document whole = found.get(campaign);
        Slice own = leasing.own(campaign);
        if (own != null && BudgetDocuments.leased(found, campaign) > budget) {
            // The program's budget was made smaller: what is leased may be more than is left.
            return leasing.giveBack(own);
        }
        if (whole == null
                || BudgetDocuments.names(whole).stream().allMatch(name -> own != null && name.equals(own.name))) {
            return false;
        }
        boolean empty = BudgetDocuments.leased(found, campaign) >= budget;
        Duration every = empty ? LOOK_WHEN_EMPTY : settings.lease();
        Instant now = clock.instant();
        Instant before = looked.get(campaign);
        if (before != null && before.plus(every).isAfter(now)) {
            return false;
        }
        looked.put(campaign, now);
        return lapsed.collect(campaign, own);
    }
}
