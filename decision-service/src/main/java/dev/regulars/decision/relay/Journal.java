package dev.regulars.decision.relay;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.FirstSteps;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;

/**
 * Copies committed decisions to where they are looked up. Every write has an id that follows from the decision, and
 * repeating it changes nothing, so that two instances may do it at once, and a crash between any two is mended by
 * beginning again.
 */
class Journal {

    private static final int QUANTITY_DECIMALS = 4;
    private final Documents documents;

    Journal(Documents documents) {
        this.documents = documents;
    }

    void store(List<DecisionRecord> decisions) {
        documents.bulk(
                Documents.DECISIONS, decisions.stream().map(Journal::decision).toList());
        documents.insertNew(
                Documents.LEDGER, decisions.stream().map(Journal::ledgerEntry).toList());
        documents.insertNew(
                Documents.VOUCHERS,
                decisions.stream().flatMap(d -> IssuedVouchers.of(d).stream()).toList());
        documents.bulk(
                Documents.VOUCHERS,
                decisions.stream()
                        .flatMap(decision -> IssuedVouchers.cancellations(decision).stream())
                        .toList());
        documents.bulk(Documents.SALES, sales(decisions));
        documents.bulk(
                Documents.SALES,
                decisions.stream()
                        .filter(FirstSteps::isClaim)
                        .map(Journal::claimed)
                        .toList());
        documents.insertNew(
                Documents.FOLLOW_UPS,
                decisions.stream().filter(FirstSteps::has).map(FirstSteps::note).toList());
    }

    private static ReplaceOneModel<Document> decision(DecisionRecord decision) {
        return new ReplaceOneModel<>(
                Documents.id(decision.id()), DecisionDocuments.write(decision), new ReplaceOptions().upsert(true));
    }

    private static Document ledgerEntry(DecisionRecord decision) {
        return new Document(Documents.ID, decision.accountId() + ":" + decision.sequence())
                .append("accountId", decision.accountId())
                .append("sequence", decision.sequence())
                .append("decisionId", decision.id())
                .append("reason", decision.type())
                .append("businessDay", decision.businessDay().toString())
                .append("postings", DecisionDocuments.postings(decision.postings()));
    }

    /**
     * The newest return of a sale says all that is back. A slow relay may come with an older one: then no document
     * matches, the insertion finds the id taken, and that counts as done.
     */
    private static List<UpdateOneModel<Document>> sales(List<DecisionRecord> decisions) {
        Map<String, DecisionRecord> newest = new LinkedHashMap<>();
        for (DecisionRecord decision : decisions) {
            String sale = decision.originalId();
            if (sale != null && !decision.returnedAfter().isEmpty()) {
                newest.merge(sale, decision, (a, b) -> units(a) > units(b) ? a : b);
            }
        }
        return newest.entrySet().stream()
                .map(e -> sale(e.getKey(), e.getValue()))
                .toList();
    }

    /** What is back, in ten-thousandths: it only grows, also where an account is merged into another. */
    private static long units(DecisionRecord decision) {
        return decision.returnedAfter().values().stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .scaleByPowerOfTen(QUANTITY_DECIMALS)
                .longValueExact();
    }

    private static UpdateOneModel<Document> claimed(DecisionRecord claim) {
        return new UpdateOneModel<>(
                Documents.id(Objects.requireNonNull(claim.originalId())),
                set(FirstSteps.CLAIMED_BY, claim.id()),
                new UpdateOptions().upsert(true));
    }

    private static UpdateOneModel<Document> sale(String saleId, DecisionRecord newest) {
        return new UpdateOneModel<>(
                Documents.id(saleId).append("units", new Document("$lt", units(newest))),
                combine(
                        set("units", units(newest)),
                        set("returned", DecisionDocuments.quantities(newest.returnedAfter()))),
                new UpdateOptions().upsert(true));
    }
}
