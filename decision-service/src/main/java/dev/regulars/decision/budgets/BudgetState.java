package dev.regulars.decision.budgets;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.program.Campaign;
import dev.regulars.program.Program;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** How much of each budget was given, to be looked at: what all instances have leased without what is left of it. */
@Component
public class BudgetState {

    private static final int MOST = 200;

    private final Documents documents;

    BudgetState(Documents documents) {
        this.documents = documents;
    }

    /** Those of which most is gone first; the first few hundred. */
    public List<BudgetUsed> of(Program program) {
        List<Campaign> rows = program.giving()
                .filter(row -> row.caps().budget() != null)
                .limit(MOST)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, Document> budgets = new HashMap<>();
        documents
                .findAll(Documents.BUDGETS, rows.stream().map(Campaign::id).toList(), new Document())
                .forEach(budget -> budgets.put(budget.getString(Documents.ID), budget));
        return rows.stream()
                .map(row -> used(row, budgets))
                .sorted(Comparator.comparingDouble(
                                (BudgetUsed used) -> -(double) used.used() / Math.max(1, used.budget()))
                        .thenComparing(BudgetUsed::campaign))
                .toList();
    }

    private BudgetUsed used(Campaign row, Map<String, Document> budgets) {
        Long budget = row.caps().budget();
        long left = 0;
        Document state = budgets.get(row.id());
        if (state != null) {
            List<String> slices = BudgetDocuments.names(state).stream()
                    .map(name -> BudgetDocuments.sliceId(row.id(), name))
                    .toList();
            left = documents.findAll(Documents.BUDGETS, slices, new Document()).stream()
                    .mapToLong(slice -> slice.getLong(BudgetDocuments.LEFT))
                    .sum();
        }
        long given = BudgetDocuments.leased(budgets, row.id()) - left;
        return new BudgetUsed(
                row.id(), row.name(), row.caps().budgetIn(), budget == null ? 0 : budget, Math.max(0, given));
    }
}
