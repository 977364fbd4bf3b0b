package dev.regulars.decision.budgets;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.BudgetUse;
import dev.regulars.decision.accounts.Documents;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Brings back what lapsed slices have left. Worked example: of a budget of 1,000 an instance got a slice of 125, gave
 * 50, held 30 for a decision, and was killed.
 *
 * <ol>
 *   <li>The lease is over: the slice is closed. Nothing matches it any more that takes; the instance, should it only
 *       have slept, leases another one.
 *   <li>The hold: the account is {@link Accounts#fence fenced}, so that the decision is committed by now, or not with
 *       this hold. Committed under this hold: the 30 are given. Else: they are put back, {@code left} is 75.
 *   <li>One update of the budget, which matches while the slice stands in it with what was granted: {@code leased} is
 *       less by 75, and the slice is struck out. So it goes back once, whoever else does the same at this moment.
 *   <li>The slice's document is removed. <i>Crash before:</i> closed and in no budget; it is removed the next time.
 * </ol>
 *
 * <p>A slice is inserted before it is granted anything, and its name is never used again: where a budget names a slice
 * that is not there, nothing was taken from it.
 */
final class Lapsed {

    private static final int MAX_SLICES = 200;

    private final Documents documents;
    private final Accounts accounts;
    private final Clock clock;

    Lapsed(Documents documents, Accounts accounts, Clock clock) {
        this.documents = documents;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** True when something came back. */
    boolean collect(String campaign, @Nullable Slice own) {
        Document range = Documents.id(campaign);
        range.put(Documents.ID, new Document("$gt", campaign + "/").append("$lt", campaign + "0"));
        List<Document> slices = documents.page(Documents.BUDGETS, range, new Document(), MAX_SLICES);
        boolean back = false;
        for (Document slice : slices) {
            boolean spare = own != null && own.id().equals(slice.getString(Documents.ID));
            if (!spare && hasLapsed(slice)) {
                back |= finish(slice);
            }
        }
        Optional<Document> budget = documents.find(Documents.BUDGETS, Documents.id(campaign), new Document());
        if (budget.isPresent() && slices.size() < MAX_SLICES) {
            var there =
                    slices.stream().map(slice -> slice.getString(Documents.ID)).collect(Collectors.toSet());
            for (String name : BudgetDocuments.names(budget.get())) {
                String id = BudgetDocuments.sliceId(campaign, name);
                if (!there.contains(id) && find(id).isEmpty()) {
                    back |= strike(campaign, name, 0);
                }
            }
        }
        return back;
    }

    private boolean hasLapsed(Document slice) {
        return !BudgetDocuments.isOpen(slice)
                || Instant.parse(slice.getString(BudgetDocuments.UNTIL)).isBefore(clock.instant());
    }

    /** Also before the time is out, by its owner who ends. */
    boolean finish(Document slice) {
        String id = slice.getString(Documents.ID);
        String campaign = slice.getString(BudgetDocuments.CAMPAIGN);
        Document asItWas = Documents.id(id)
                .append(BudgetDocuments.OPEN, true)
                .append(BudgetDocuments.UNTIL, slice.getString(BudgetDocuments.UNTIL));
        if (BudgetDocuments.isOpen(slice)
                && !documents.update(Documents.BUDGETS, asItWas, set(BudgetDocuments.OPEN, false))) {
            return false;
        }
        find(id).ifPresent(closed -> BudgetDocuments.holds(closed).forEach(hold -> resolve(closed, hold)));
        Optional<Document> closed = find(id);
        if (closed.isEmpty() || !BudgetDocuments.holds(closed.get()).isEmpty()) {
            return false;
        }
        long granted = closed.get().getLong(BudgetDocuments.GRANTED);
        long taken = granted - closed.get().getLong(BudgetDocuments.LEFT);
        boolean back = strike(campaign, id.substring(campaign.length() + 1), taken);
        if (isStruck(campaign, id.substring(campaign.length() + 1))) {
            documents.delete(Documents.BUDGETS, Documents.id(id));
        }
        return back;
    }

    private void resolve(Document slice, BudgetUse use) {
        Document hold = BudgetDocuments.hold(slice, use);
        accounts.fence(hold.getString("account"));
        boolean given = accounts.decision(hold.getString("decision"))
                .filter(decision -> decision.budgets().contains(use))
                .isPresent();
        Slices.end(documents, use, given);
    }

    private boolean strike(String campaign, String name, long taken) {
        Optional<Document> budget = documents.find(Documents.BUDGETS, Documents.id(campaign), new Document());
        Long granted = budget.map(
                        b -> b.get(BudgetDocuments.GRANTED, Document.class).getLong(name))
                .orElse(null);
        if (granted == null) {
            return false;
        }
        String field = BudgetDocuments.granted(name);
        return documents.update(
                        Documents.BUDGETS,
                        Documents.id(campaign).append(field, granted),
                        combine(inc(BudgetDocuments.LEASED, taken - granted), unset(field)))
                && granted != taken;
    }

    private boolean isStruck(String campaign, String name) {
        return documents
                .find(
                        Documents.BUDGETS,
                        Documents.id(campaign).append(BudgetDocuments.granted(name), new Document("$exists", true)),
                        new Document(Documents.ID, 1))
                .isEmpty();
    }

    private Optional<Document> find(String id) {
        return documents.find(Documents.BUDGETS, Documents.id(id), new Document());
    }
}
