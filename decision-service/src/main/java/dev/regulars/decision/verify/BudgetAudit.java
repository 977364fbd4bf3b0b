package dev.regulars.decision.verify;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.BudgetUse;
import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.budgets.BudgetDocuments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/**
 * What decisions gave of a budget, net of returns, is what its slices are short of, and not more than it had when a
 * slice was leased last. What slices still have is not given, nor what holds of decisions that were not committed keep.
 */
final class BudgetAudit {

    private final Documents documents;
    private final Problems problems;
    private final Map<String, Long> given = new TreeMap<>();
    private final Map<String, Document> slices = new HashMap<>();
    private final Map<String, Document> budgets = new TreeMap<>();

    BudgetAudit(Documents documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
    }

    void run() {
        documents.scan(
                Documents.DECISIONS, new Document(), Projections.include(DecisionDocuments.BUDGETS), decision -> {
                    for (BudgetUse use : DecisionDocuments.readBudgets(decision)) {
                        given.merge(use.campaign(), use.amount(), Math::addExact);
                    }
                });
        documents.scan(Documents.BUDGETS, new Document(), Projections.include(), document -> {
            Map<String, Document> kind = BudgetDocuments.isSlice(document) ? slices : budgets;
            kind.put(document.getString(Documents.ID), document);
        });
        budgets.forEach(this::check);
        given.keySet().removeAll(budgets.keySet());
        given.forEach((campaign, points) -> problems.add(place(campaign), "is not there, decisions say " + points));
    }

    private void check(String campaign, Document budget) {
        long taken = budget.getLong(BudgetDocuments.LEASED);
        for (String name : BudgetDocuments.names(budget)) {
            long granted = budget.get(BudgetDocuments.GRANTED, Document.class).getLong(name);
            Document slice = slices.get(BudgetDocuments.sliceId(campaign, name));
            taken -= slice == null ? granted : granted - taken(slice);
        }
        long said = given.getOrDefault(campaign, 0L);
        problems.unless(said == taken, place(campaign), taken + " is taken of it, decisions say " + said);
        Long of = budget.getLong(BudgetDocuments.OF);
        problems.unless(of == null || said <= of, place(campaign), "of " + of + ", decisions say " + said);
    }

    private long taken(Document slice) {
        long taken = slice.getLong(BudgetDocuments.GRANTED) - slice.getLong(BudgetDocuments.LEFT);
        for (BudgetUse hold : BudgetDocuments.holds(slice)) {
            boolean committed = isCommitted(slice, hold);
            taken += hold.amount() > 0 ? (committed ? 0 : -hold.amount()) : (committed ? hold.amount() : 0);
        }
        return taken;
    }

    private boolean isCommitted(Document slice, BudgetUse hold) {
        String decision = BudgetDocuments.hold(slice, hold).getString("decision");
        List<BudgetUse> uses = documents
                .find(Documents.DECISIONS, Documents.id(decision), Projections.include(DecisionDocuments.BUDGETS))
                .map(DecisionDocuments::readBudgets)
                .orElse(List.of());
        return uses.contains(hold);
    }

    private static String place(String campaign) {
        return "budget " + campaign;
    }
}
