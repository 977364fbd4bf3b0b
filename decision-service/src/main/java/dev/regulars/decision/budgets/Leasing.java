package dev.regulars.decision.budgets;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import dev.regulars.decision.accounts.Documents;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which slice of each budget is this instance's, and how it gets more: the only writing that instances share. */
final class Leasing {

    private static final int MAX_ROUNDS = 20;
    /** In leases. A hold whose outcome nobody told stays in its slice; so no slice is used for ever. */
    private static final int OLD = 30;

    private final Documents documents;
    private final Slices slices;
    private final Lapsed lapsed;
    private final BudgetSettings settings;
    private final Clock clock;
    private final String instance = UUID.randomUUID().toString().substring(0, 13);
    private final AtomicLong lastSlice = new AtomicLong();
    private final Map<String, Slice> own = new ConcurrentHashMap<>();

    Leasing(Documents documents, Slices slices, Lapsed lapsed, BudgetSettings settings, Clock clock) {
        this.documents = documents;
        this.slices = slices;
        this.lapsed = lapsed;
        this.settings = settings;
        this.clock = clock;
    }

    @Nullable
    Slice own(String campaign) {
        Slice slice = own.get(campaign);
        Instant old = clock.instant().minus(settings.lease().multipliedBy(OLD));
        if (slice != null && slice.opened.isBefore(old)) {
            drop(slice);
            return null;
        }
        return slice;
    }

    Collection<Slice> all() {
        return List.copyOf(own.values());
    }

    /** Nobody takes from it any more here, and when its lease lapses its rest goes back. */
    void drop(Slice slice) {
        own.remove(slice.campaign, slice);
    }

    /** Not when it lapses but now. True when something came back. */
    boolean giveBack(Slice slice) {
        drop(slice);
        Document found = slices.find(slice);
        return found != null && lapsed.finish(found);
    }

    /** Sees to it that the own slice has so much; false when the budget has not. There is always room to give back. */
    boolean has(Slices.Wish wish, long budgetNow) {
        String campaign = wish.campaign();
        long amount = wish.amount();
        long budget = amount < 0 ? Long.MAX_VALUE : budgetNow;
        Slice slice = own(campaign);
        boolean looked = false;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Document found = slice == null ? null : slices.find(slice);
            long left = found == null ? 0 : found.getLong(BudgetDocuments.LEFT);
            if (found != null && left >= amount && own.get(campaign) == slice) {
                return true;
            }
            Document whole = budget(campaign);
            long free = budget - whole.getLong(BudgetDocuments.LEASED);
            if (amount > 0 && free < amount - left) {
                if (looked || !lapsed.collect(campaign, own.get(campaign))) {
                    return false;
                }
                looked = true;
                continue;
            }
            if (slice == null || found == null) {
                slice = new Slice(campaign, instance + "-" + lastSlice.incrementAndGet(), clock.instant());
                found = slices.insert(slice);
            }
            if (lease(slice, found, whole, size(amount - left, free), budget)) {
                own.put(campaign, slice);
                return true;
            }
        }
        return false;
    }

    private long size(long missing, long free) {
        return missing <= 0
                ? 0
                : Math.min(free, Math.max(missing, Math.min(settings.largest(), free / settings.share())));
    }

    private Document budget(String campaign) {
        return documents
                .find(Documents.BUDGETS, Documents.id(campaign), new Document())
                .orElseGet(() -> {
                    Document first = BudgetDocuments.budget(campaign);
                    documents.insert(Documents.BUDGETS, first);
                    return first;
                });
    }

    /** First the slice's document is there, then the budget grants, then the slice is filled: see {@link Lapsed}. */
    private boolean lease(Slice slice, Document found, Document whole, long amount, long budget) {
        Long before = whole.get(BudgetDocuments.GRANTED, Document.class).getLong(slice.name);
        long after = Math.addExact(before == null ? 0 : before, amount);
        String granted = BudgetDocuments.granted(slice.name);
        Document enough = Documents.id(slice.campaign)
                .append(BudgetDocuments.LEASED, new Document("$lte", budget - amount))
                .append(granted, before == null ? new Document("$exists", false) : before);
        Bson more = combine(inc(BudgetDocuments.LEASED, amount), set(granted, after));
        Bson update = amount == 0 ? more : combine(more, set(BudgetDocuments.OF, budget));
        return documents.update(Documents.BUDGETS, enough, update)
                && slices.fill(slice, found.getLong(BudgetDocuments.GRANTED), after);
    }
}
