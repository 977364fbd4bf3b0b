package dev.regulars.decision.vouchers;

import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * For each transaction the vouchers that it asked for, and whether it was taken back since. Written before the
 * vouchers are, so it may name one that the transaction did not get in the end: the voucher itself says who has it.
 */
public final class Redemptions {

    public static final String REDEMPTIONS = "redemptions";
    /** That one transaction may use. */
    static final int MAX_VOUCHERS = 100;

    private static final String VOUCHERS = "vouchers";
    private static final String REVERSED = "reversed";

    private final Documents documents;

    Redemptions(Documents documents) {
        this.documents = documents;
    }

    /** Why the transaction gets nothing; empty when it does. */
    Optional<Refusal> mention(String transactionId, String voucherId) {
        Document open = Documents.id(transactionId)
                .append(REVERSED, false)
                .append(VOUCHERS + "." + (MAX_VOUCHERS - 1), new Document("$exists", false));
        if (documents.insert(REDEMPTIONS, document(transactionId, List.of(voucherId), false))
                || documents.update(REDEMPTIONS, open, addToSet(VOUCHERS, voucherId))) {
            return Optional.empty();
        }
        Document known = find(transactionId).orElseThrow();
        if (known.getBoolean(REVERSED)) {
            return Optional.of(Refusal.TRANSACTION_REVERSED);
        }
        boolean again = known.getList(VOUCHERS, String.class).contains(voucherId);
        return again ? Optional.empty() : Optional.of(Refusal.TOO_MANY_ENTRIES);
    }

    boolean isReversed(String transactionId) {
        return find(transactionId).map(found -> found.getBoolean(REVERSED)).orElse(false);
    }

    /** From now on the transaction gets no voucher. Those that it asked for until now. */
    List<String> reverse(String transactionId) {
        if (!documents.insert(REDEMPTIONS, document(transactionId, List.of(), true))) {
            documents.update(REDEMPTIONS, Documents.id(transactionId), set(REVERSED, true));
        }
        return find(transactionId).orElseThrow().getList(VOUCHERS, String.class);
    }

    private Optional<Document> find(String transactionId) {
        return documents.find(REDEMPTIONS, Documents.id(transactionId), Projections.include());
    }

    private static Document document(String transactionId, List<String> vouchers, boolean reversed) {
        return new Document(Documents.ID, transactionId)
                .append(VOUCHERS, vouchers)
                .append(REVERSED, reversed);
    }
}
