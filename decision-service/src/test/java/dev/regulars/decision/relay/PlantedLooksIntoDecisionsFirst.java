package dev.regulars.decision.relay;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.Opened;
import java.util.Optional;
import org.bson.Document;

/** Between the two looks the relay moves the decision from where it is looked for last to where it was first. */
final class PlantedLooksIntoDecisionsFirst implements Parts {

    @Override
    public Accounts accounts(Documents documents) {
        return new Accounts(documents, accountId -> false, PERSONAL) {
            @Override
            public Opened read(String accountId, String decisionId) {
                Document committed = Documents.id(decisionId).append("state", "committed");
                Optional<Document> first = documents.find(Documents.DECISIONS, committed, Projections.include());
                Account account = find(accountId).orElseThrow();
                Optional<Document> waiting = documents
                        .find(Documents.ACCOUNTS, Documents.id(accountId), Projections.include())
                        .orElseThrow()
                        .getList("outbox", Document.class)
                        .stream()
                        .filter(entry -> decisionId.equals(entry.getString(Documents.ID)))
                        .findFirst();
                return new Opened(
                        account,
                        first.or(() -> waiting).map(DecisionDocuments::read).orElse(null));
            }
        };
    }
}
