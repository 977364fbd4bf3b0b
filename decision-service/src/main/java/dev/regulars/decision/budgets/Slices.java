package dev.regulars.decision.budgets;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import dev.regulars.decision.accounts.BudgetUse;
import dev.regulars.decision.accounts.Documents;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Takes from slices; each step is one update of the slice's document that matches only while the slice is open. */
final class Slices {

    private static final Document EXISTS = new Document("$exists", true);

    private final Documents documents;
    private final Clock clock;
    private final Duration lease;

    Slices(Documents documents, Clock clock, Duration lease) {
        this.documents = documents;
        this.clock = clock;
        this.lease = lease;
    }

    /** What a decision wants of a slice, and who decides. */
    record Wish(String campaign, long amount, String decisionId, String accountId) {}

    /**
     * Empty when the slice has not enough or is closed. What gives back is only held: it is put into the slice when
     * the decision is committed.
     */
    Optional<BudgetUse> hold(Slice slice, Wish wish) {
        String hold = slice.nextHold();
        Document enough = open(slice);
        List<Bson> updates = new ArrayList<>();
        if (wish.amount() > 0) {
            enough.append(BudgetDocuments.LEFT, new Document("$gte", wish.amount()));
            updates.add(inc(BudgetDocuments.LEFT, -wish.amount()));
        }
        updates.add(set(BudgetDocuments.UNTIL, until()));
        updates.add(set(
                BudgetDocuments.held(hold), BudgetDocuments.hold(wish.decisionId(), wish.accountId(), wish.amount())));
        List<String> settled = slice.takeSettled();
        settled.forEach(done -> updates.add(unset(BudgetDocuments.held(done))));
        if (documents.update(Documents.BUDGETS, enough, combine(updates))) {
            return Optional.of(new BudgetUse(wish.campaign(), slice.id(), hold, wish.amount()));
        }
        settled.forEach(slice::settled);
        return Optional.empty();
    }

    Document insert(Slice slice) {
        Document empty = BudgetDocuments.slice(slice, clock.instant().plus(lease));
        documents.insert(Documents.BUDGETS, empty);
        return empty;
    }

    /** False when the slice was closed meanwhile; what was granted then goes back with it. */
    boolean fill(Slice slice, long before, long after) {
        return documents.update(
                Documents.BUDGETS,
                open(slice).append(BudgetDocuments.GRANTED, before),
                combine(
                        set(BudgetDocuments.GRANTED, after),
                        inc(BudgetDocuments.LEFT, after - before),
                        set(BudgetDocuments.UNTIL, until())));
    }

    /**
     * Removes the hold. What was taken and not given is back in the slice, and so is what a decision gave back. Done
     * twice, or after somebody did it for an instance that was thought dead, it changes nothing.
     */
    static void end(Documents documents, BudgetUse use, boolean committed) {
        long back = committed ? Math.max(0, -use.amount()) : Math.max(0, use.amount());
        String hold = BudgetDocuments.held(use.hold());
        documents.update(
                Documents.BUDGETS,
                Documents.id(use.slice()).append(hold, EXISTS),
                combine(inc(BudgetDocuments.LEFT, back), unset(hold)));
    }

    /** Null when it is not open. */
    @Nullable
    Document find(Slice slice) {
        return documents.find(Documents.BUDGETS, open(slice), new Document()).orElse(null);
    }

    private static Document open(Slice slice) {
        return Documents.id(slice.id()).append(BudgetDocuments.OPEN, true);
    }

    private String until() {
        return clock.instant().plus(lease).toString();
    }
}
