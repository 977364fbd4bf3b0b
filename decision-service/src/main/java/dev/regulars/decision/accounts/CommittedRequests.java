package dev.regulars.decision.accounts;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/**
 * What many decisions were asked for, of those that are committed: a few reads for all of them, in the order of {@link
 * Accounts#decision}, so that none is overlooked that the relay moves meanwhile.
 */
public final class CommittedRequests {

    private static final String REQUEST = "request";

    private final Documents documents;

    public CommittedRequests(Documents documents) {
        this.documents = documents;
    }

    /** Requests by decision id; {@code accounts} says on which account each of the decisions would be. */
    public Map<String, String> of(Map<String, String> accounts) {
        Map<String, String> found = new HashMap<>(relayed(accounts.keySet()));
        Set<String> waiting = new HashSet<>(accounts.keySet());
        waiting.removeAll(found.keySet());
        if (!waiting.isEmpty()) {
            Set<String> holders = new HashSet<>();
            waiting.forEach(id -> holders.add(accounts.get(id)));
            documents.forEach(
                    Documents.ACCOUNTS,
                    in(Documents.ID, holders),
                    Projections.include("outbox." + Documents.ID, "outbox." + REQUEST),
                    account -> add(AccountDocuments.outbox(account), waiting, found));
            waiting.removeAll(found.keySet());
            found.putAll(relayed(waiting));
        }
        return found;
    }

    private static void add(List<Document> outbox, Set<String> wanted, Map<String, String> found) {
        for (Document entry : outbox) {
            String id = entry.getString(Documents.ID);
            if (wanted.contains(id)) {
                found.put(id, entry.getString(REQUEST));
            }
        }
    }

    private Map<String, String> relayed(Collection<String> ids) {
        Map<String, String> found = new HashMap<>();
        if (!ids.isEmpty()) {
            documents.findAll(Documents.DECISIONS, ids, Projections.include(DecisionDocuments.STATE, REQUEST)).stream()
                    .filter(one -> DecisionDocuments.COMMITTED.equals(one.getString(DecisionDocuments.STATE)))
                    .forEach(one -> found.put(one.getString(Documents.ID), one.getString(REQUEST)));
        }
        return found;
    }
}
