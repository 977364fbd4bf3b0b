package dev.regulars.decision.budgets;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.engine.Use;
import dev.regulars.program.Campaign;
import dev.regulars.program.Program;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/**
 * What campaigns have given of their budgets: one document for each, {@code {taken, holds}}.
 *
 * <p>A budget is never exceeded: a decision takes its part before it is committed, by one update that matches only
 * while enough is left, and leaves a hold with its id. After the commit the hold is settled; when the commit fails it
 * is released. <i>Crash between:</i> the hold stays, and whoever reads the budget {@link #STALE later} looks whether
 * its decision was committed. Where taking fails, the transaction is decided anew on what is left.
 */
public class CampaignBudgets {

    static final String BUDGETS = "budgets";
    private static final String TAKEN = "taken";
    private static final String HOLDS = "holds";
    private static final String DECISION = "decision";
    private static final Duration STALE = Duration.ofMinutes(10);

    private final Documents documents;
    private final Accounts accounts;
    private final Clock clock;

    CampaignBudgets(Documents documents, Accounts accounts, Clock clock) {
        this.documents = documents;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** By row id, in the unit of the row; empty where the program has no budgets, without asking the store. */
    public Map<String, Long> left(Program program) {
        Map<String, Long> left = budgets(program);
        if (left.isEmpty()) {
            return left;
        }
        for (Document budget : documents.findAll(BUDGETS, left.keySet(), Projections.include(TAKEN, HOLDS))) {
            String id = budget.getString(Documents.ID);
            left.merge(id, -budget.getLong(TAKEN), Math::addExact);
            budget.getList(HOLDS, Document.class, List.of()).forEach(hold -> clean(id, hold));
        }
        return left;
    }

    private static Map<String, Long> budgets(Program program) {
        Map<String, Long> budgets = new HashMap<>();
        for (Campaign row : program.campaigns()) {
            Long budget = row.caps().budget();
            if (budget != null) {
                budgets.put(row.id(), budget);
            }
        }
        return budgets;
    }

    /** False when one of them has not enough left; then nothing is taken. */
    public boolean take(String decisionId, Program program, List<Use> uses) {
        Map<String, Long> budgets = budgets(program);
        List<Use> taken = new ArrayList<>();
        for (Use use : uses) {
            if (use.budget() <= 0) {
                continue;
            }
            if (!take(decisionId, use, budgets.getOrDefault(use.campaign(), 0L))) {
                release(decisionId, taken);
                return false;
            }
            taken.add(use);
        }
        return true;
    }

    private boolean take(String decisionId, Use use, long budget) {
        Document enough = Documents.id(use.campaign())
                .append(TAKEN, new Document("$lte", budget - use.budget()))
                .append(HOLDS + "." + DECISION, new Document("$ne", decisionId));
        Document hold = new Document(DECISION, decisionId)
                .append("amount", use.budget())
                .append("at", clock.instant().toString());
        if (documents.update(BUDGETS, enough, combine(inc(TAKEN, use.budget()), push(HOLDS, hold)))) {
            return true;
        }
        Document first = new Document(Documents.ID, use.campaign())
                .append(TAKEN, use.budget())
                .append(HOLDS, List.of(hold));
        if (budget >= use.budget() && documents.insert(BUDGETS, first)) {
            return true;
        }
        Optional<Document> own = ownHold(decisionId, use.campaign());
        if (own.isPresent() && own.get().getLong("amount") != use.budget()) {
            // Decided anew after losing a race for the account: on this round it takes another amount.
            release(decisionId, use.campaign(), own.get().getLong("amount"));
            return documents.update(BUDGETS, enough, combine(inc(TAKEN, use.budget()), push(HOLDS, hold)));
        }
        return own.isPresent();
    }

    private Optional<Document> ownHold(String decisionId, String campaign) {
        return documents.find(BUDGETS, Documents.id(campaign), Projections.include(HOLDS)).stream()
                .flatMap(budget -> budget.getList(HOLDS, Document.class, List.of()).stream())
                .filter(hold -> decisionId.equals(hold.getString(DECISION)))
                .findFirst();
    }

    /** The decision is committed: what it took is given. What a return brings back is free again. */
    public void settle(String decisionId, List<Use> uses) {
        for (Use use : uses) {
            if (use.budget() > 0) {
                documents.update(
                        BUDGETS, Documents.id(use.campaign()), pull(HOLDS, new Document(DECISION, decisionId)));
            } else if (use.budget() < 0) {
                documents.update(BUDGETS, Documents.id(use.campaign()), inc(TAKEN, use.budget()));
            }
        }
    }

    /** The decision was not committed. */
    public void release(String decisionId, List<Use> uses) {
        uses.stream().filter(use -> use.budget() > 0).forEach(use -> release(decisionId, use.campaign(), use.budget()));
    }

    private void release(String decisionId, String campaign, long amount) {
        documents.update(
                BUDGETS,
                Documents.id(campaign).append(HOLDS + "." + DECISION, decisionId),
                combine(inc(TAKEN, -amount), pull(HOLDS, new Document(DECISION, decisionId))));
    }

    private void clean(String campaign, Document hold) {
        Instant at = Instant.parse(hold.getString("at"));
        if (at.plus(STALE).isAfter(clock.instant())) {
            return;
        }
        String decision = hold.getString(DECISION);
        Optional<?> committed = accounts.decision(decision);
        if (committed.isPresent()) {
            documents.update(BUDGETS, Documents.id(campaign), pull(HOLDS, new Document(DECISION, decision)));
        } else {
            release(decision, campaign, hold.getLong("amount"));
        }
    }
}
