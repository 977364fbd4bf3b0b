package dev.regulars.decision.accounts;

import com.mongodb.client.model.Projections;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Decision ids: who claimed them, and what was committed under them. */
final class Claims {

    private static final Bson WHOLE = Projections.include();

    private final Documents documents;

    Claims(Documents documents) {
        this.documents = documents;
    }

    Claim claim(String decisionId, String fingerprint, String accountId) {
        if (documents.insert(Documents.DECISIONS, DecisionDocuments.claim(decisionId, fingerprint, accountId))) {
            return new Claim.Fresh();
        }
        Document earlier = find(decisionId)
                .orElseThrow(() -> new IllegalStateException("the claim of " + decisionId + " is taken and gone"));
        if (!fingerprint.equals(earlier.getString("fingerprint"))) {
            return new Claim.Reused();
        }
        return isCommitted(earlier)
                ? new Claim.Decided(DecisionDocuments.read(earlier))
                : new Claim.Repeated(earlier.getString("accountId"));
    }

    /**
     * Looks in the outbox after {@code decisions}, and then in {@code decisions} again: the relay may have moved the
     * decision between the first two looks, and it writes the copy before it empties the outbox.
     */
    Optional<DecisionRecord> committed(String decisionId) {
        Optional<Document> first = find(decisionId);
        if (first.isEmpty()) {
            // An operation has no claim; most have the account in their id: ~adjustment:m_a.sorry
            return accountOf(decisionId).flatMap(id -> inOutbox(id, decisionId).or(() -> relayed(decisionId)));
        }
        return isCommitted(first.get())
                ? first.map(DecisionDocuments::read)
                : inOutbox(first.get().getString("accountId"), decisionId).or(() -> relayed(decisionId));
    }

    private static Optional<String> accountOf(String operationId) {
        int colon = operationId.indexOf(':');
        int dot = operationId.indexOf('.', colon + 1);
        return operationId.startsWith("~") && colon > 0 && dot > 0
                ? Optional.of(operationId.substring(colon + 1, dot))
                : Optional.empty();
    }

    void abandon(String decisionId, String accountId) {
        documents.delete(
                Documents.DECISIONS,
                Documents.id(decisionId)
                        .append("accountId", accountId)
                        .append(DecisionDocuments.STATE, DecisionDocuments.CLAIMED));
    }

    Optional<DecisionRecord> inOutbox(String accountId, String decisionId) {
        return documents.find(Documents.ACCOUNTS, Documents.id(accountId), Projections.include("outbox")).stream()
                .flatMap(account -> AccountDocuments.outbox(account).stream())
                .filter(entry -> decisionId.equals(entry.getString(Documents.ID)))
                .findFirst()
                .map(DecisionDocuments::read);
    }

    Optional<DecisionRecord> relayed(String decisionId) {
        Bson committed = Documents.id(decisionId).append(DecisionDocuments.STATE, DecisionDocuments.COMMITTED);
        return documents.find(Documents.DECISIONS, committed, WHOLE).map(DecisionDocuments::read);
    }

    private Optional<Document> find(String decisionId) {
        return documents.find(Documents.DECISIONS, Documents.id(decisionId), WHOLE);
    }

    private static boolean isCommitted(Document decision) {
        return DecisionDocuments.COMMITTED.equals(decision.getString(DecisionDocuments.STATE));
    }
}
