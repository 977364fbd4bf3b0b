package dev.regulars.decision.stock;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bson.Document;

/**
 * How many of each reward of limited stock are handed out: one document for each, {@code {taken, holds, leaving}}.
 *
 * <p>A decision takes its part before it is committed, by one update that matches only while enough is left, and leaves
 * a hold. {@link #hold} is called after the account was read and before the commit on that version. After the commit
 * the hold is {@link #settle settled}. <i>Crash between:</i> the hold stays until somebody finds nothing left, and is
 * then {@link StaleHolds let go}, in an order that no slow commit can slip through.
 */
public class RewardStock {

    static final String STOCK = "stock";
    static final String TAKEN = "taken";
    static final String HOLDS = "holds";
    /** Tokens of holds that are being let go: nobody may commit on them. */
    static final String LEAVING = "leaving";

    private static final String RETURNED = "returned";
    private static final int MOST_HOLDS = 200;
    private static final int REMEMBERED = 1_000;

    private final Documents documents;
    private final StaleHolds stale;
    private final Clock clock;

    RewardStock(Documents documents, Accounts accounts, Clock clock) {
        this.documents = documents;
        this.stale = new StaleHolds(documents, accounts);
        this.clock = clock;
    }

    /** What a decision takes of a reward. */
    public record Part(String reward, String accountId, String decisionId, long quantity) {}

    /** False when not so many are left. A second time it finds the first hold. */
    public boolean hold(Part part, long stock) {
        if (take(part, stock)) {
            return true;
        }
        Instant now = clock.instant();
        for (Hold hold : holds(part.reward())) {
            if (hold.isStale(now)) {
                stale.letGo(part.reward(), hold);
            }
        }
        return take(part, stock);
    }

    private boolean take(Part part, long stock) {
        if (part.quantity() > stock) {
            return false;
        }
        Hold hold = Hold.of(part, clock.instant());
        Document enough = Documents.id(part.reward())
                .append(TAKEN, new Document("$lte", stock - part.quantity()))
                .append(HOLDS + ".decision", new Document("$ne", part.decisionId()))
                .append(HOLDS + "." + (MOST_HOLDS - 1), new Document("$exists", false));
        if (documents.update(STOCK, enough, combine(inc(TAKEN, part.quantity()), push(HOLDS, hold.write())))) {
            return true;
        }
        Document first = Documents.id(part.reward())
                .append(TAKEN, part.quantity())
                .append(HOLDS, List.of(hold.write()))
                .append(LEAVING, List.of())
                .append(RETURNED, List.of());
        return documents.insert(STOCK, first) || isHeld(part);
    }

    private boolean isHeld(Part part) {
        return documents.find(STOCK, Documents.id(part.reward()), Projections.include(HOLDS, LEAVING)).stream()
                .anyMatch(stock -> Hold.all(stock).stream()
                        .filter(hold -> hold.decision().equals(part.decisionId()))
                        .anyMatch(hold -> !stock.getList(LEAVING, String.class).contains(hold.token())));
    }

    private List<Hold> holds(String reward) {
        return documents
                .find(STOCK, Documents.id(reward), Projections.include(HOLDS))
                .map(Hold::all)
                .orElse(List.of());
    }

    /** The decision is committed. */
    public void settle(Part part) {
        documents.update(STOCK, Documents.id(part.reward()), pull(HOLDS, new Document("decision", part.decisionId())));
    }

    /** The decision is refused, and whoever else may be deciding it has to hold anew. */
    public void release(Part part) {
        holds(part.reward()).stream()
                .filter(hold -> hold.decision().equals(part.decisionId()))
                .forEach(hold -> stale.letGo(part.reward(), hold));
    }

    /** What a committed reversal brings back, once for each reversal of the last thousand. */
    public void giveBack(Part part) {
        documents.update(
                STOCK,
                Documents.id(part.reward()).append(RETURNED, new Document("$ne", part.decisionId())),
                combine(
                        inc(TAKEN, -part.quantity()),
                        pushEach(RETURNED, List.of(part.decisionId()), new PushOptions().slice(-REMEMBERED))));
    }
}
