package dev.regulars.decision.vouchers;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import dev.regulars.decision.accounts.Documents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The vouchers, one document each.
 *
 * <p>A transition is made on what was read, and stored by one update that matches only while state and version are
 * still those: of any number of tills one wins, and the others decide anew on what it left.
 */
public class Vouchers {

    /** Transitions that a document remembers; older ones are dropped. */
    static final int MAX_HISTORY = 20;

    private static final int MAX_TRIES = 16;
    private static final String RETURN = "return/";
    private static final Duration HELD = Duration.ofHours(1);

    private final Documents documents;
    private final Batches batches;
    private final Clock clock;
    private final ChangedVouchers changed;

    /** @param changed is told which vouchers wait to be told */
    Vouchers(Documents documents, Batches batches, Clock clock, ChangedVouchers changed) {
        this.changed = changed;
        this.documents = documents;
        this.batches = batches;
        this.clock = clock;
    }

    /** @param id keyed hash of the code */
    public Optional<Voucher> find(String id) {
        return documents
                .find(Documents.VOUCHERS, Documents.id(id), Projections.include())
                .map(document -> {
                    String batch = document.getString(VoucherDocuments.BATCH);
                    return VoucherDocuments.read(document, batch != null && batches.isCancelled(batch));
                });
    }

    /** Whether a return could take it back now. */
    public boolean isUnused(String id) {
        return refusal(id, hold("", clock.instant())).isEmpty();
    }

    /**
     * Keeps an unused voucher for the return of the sale that issued it, also from a till that has reserved it, until
     * the return is committed and the relay cancels it. A return that never is committed lets it go after an hour.
     *
     * @return false when it is redeemed, cancelled or not known
     */
    public boolean holdForReturn(String id, String returnId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return change(id, now, hold(returnId, now)) instanceof Outcome.Done;
    }

    private static Step.Transition hold(String returnId, Instant now) {
        Reservation reservation = new Reservation(RETURN + returnId, now.plus(HELD));
        return voucher -> switch (voucher.stored()) {
            case REDEEMED -> new Step.Stop(Refusal.VOUCHER_REDEEMED);
            case CANCELLED -> new Step.Stop(Refusal.VOUCHER_CANCELLED);
            default -> new Step.Go(voucher.reserved(reservation), "held", returnId);
        };
    }

    /** Why a transition would be refused now; to ask before anything is written that goes with it. */
    Optional<Outcome> refusal(String id, Step.Transition transition) {
        Optional<Voucher> found = find(id);
        if (found.isEmpty()) {
            return Optional.of(new Outcome.Refused(Refusal.VOUCHER_NOT_FOUND));
        }
        return transition.of(found.get()) instanceof Step.Stop stop
                ? Optional.of(new Outcome.Refused(stop.why()))
                : Optional.empty();
    }

    Outcome change(String id, Instant at, Step.Transition transition) {
        for (int i = 0; i < MAX_TRIES; i++) {
            Optional<Voucher> found = find(id);
            if (found.isEmpty()) {
                return new Outcome.Refused(Refusal.VOUCHER_NOT_FOUND);
            }
            Step step = transition.of(found.get());
            if (step instanceof Step.Stop stop) {
                return new Outcome.Refused(stop.why());
            }
            if (step instanceof Step.Stay) {
                return new Outcome.Done(found.get());
            }
            Step.Go go = (Step.Go) step;
            if (store(found.get(), go, at)) {
                return new Outcome.Done(go.next());
            }
        }
        return new Outcome.Refused(Refusal.CONTENDED);
    }

    private boolean store(Voucher before, Step.Go go, Instant at) {
        Document same = Documents.id(before.id())
                .append(VoucherDocuments.STATE, before.stored().label())
                .append(VoucherDocuments.VERSION, before.version());
        Document event =
                new Document("at", Date.from(at)).append("event", go.event()).append("by", go.by());
        Document next = VoucherDocuments.changeable(go.next());
        List<Bson> updates = new ArrayList<>();
        updates.add(pushEach("history", List.of(event), new PushOptions().slice(-MAX_HISTORY)));
        VoucherChange told = go.told();
        if (told != null) {
            next.append(VoucherChange.TELLING, true);
            List<Document> change = List.of(told.write(go.next().version()));
            updates.add(pushEach(VoucherChange.UNTOLD, change, new PushOptions().slice(-VoucherChange.MOST_UNTOLD)));
        }
        updates.add(new Document("$set", next));
        boolean stored = documents.update(Documents.VOUCHERS, same, combine(updates));
        if (stored && told != null) {
            changed.add(before.id());
        }
        return stored;
    }
}
