package dev.regulars.decision.relay;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Documents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The outboxes of accounts: read in bounded pieces, emptied up to a sequence. */
class Outboxes {

    /** Texts held in memory at a time, about; one account's outbox may exceed it. */
    private static final long CHUNK_BYTES = 16 << 20;

    private static final int PAGE = 500;
    private static final String OUTBOX = "outbox";
    private static final String PENDING = "pending";
    private static final String SEQUENCE = "sequence";

    private final Documents documents;

    Outboxes(Documents documents) {
        this.documents = documents;
    }

    /** Each account's decisions in order of sequence. */
    void read(Collection<String> accounts, Consumer<List<DecisionRecord>> chunks) {
        List<DecisionRecord> chunk = new ArrayList<>();
        long[] bytes = {0};
        documents.forEach(Documents.ACCOUNTS, in(Documents.ID, accounts), Projections.include(OUTBOX), account -> {
            for (Document entry : account.getList(OUTBOX, Document.class)) {
                chunk.add(DecisionDocuments.read(entry));
                bytes[0] += entry.getLong("bytes");
            }
            if (bytes[0] >= CHUNK_BYTES) {
                chunks.accept(List.copyOf(chunk));
                chunk.clear();
                bytes[0] = 0;
            }
        });
        if (!chunk.isEmpty()) {
            chunks.accept(List.copyOf(chunk));
        }
    }

    /**
     * Removes what is at or below the sequence. An account whose last commit that was is no longer pending; this is
     * asked in the same update, so that a commit that comes between stays findable.
     */
    void remove(Map<String, Long> upTo) {
        List<UpdateOneModel<Document>> last = upTo.entrySet().stream()
                .map(e -> new UpdateOneModel<Document>(
                        Documents.id(e.getKey()).append(SEQUENCE, e.getValue()),
                        combine(pull(e.getValue()), unset(PENDING))))
                .toList();
        if (documents.bulk(Documents.ACCOUNTS, last) == upTo.size()) {
            return;
        }
        documents.bulk(
                Documents.ACCOUNTS,
                upTo.entrySet().stream()
                        .map(e -> new UpdateOneModel<Document>(
                                Documents.id(e.getKey()).append(SEQUENCE, new Document("$gt", e.getValue())),
                                pull(e.getValue())))
                        .toList());
    }

    private static Bson pull(long upTo) {
        return pullByFilter(new Document(OUTBOX, new Document(SEQUENCE, new Document("$lte", upTo))));
    }

    void index() {
        documents.index(Documents.ACCOUNTS, Indexes.ascending(PENDING));
    }

    /**
     * In order of ids, behind one of them.
     *
     * @param taker false when it has no room for the account
     * @return the last account that was taken before there was no room; empty when all were
     */
    String pending(String from, Predicate<String> taker) {
        String after = from;
        List<Document> page;
        do {
            Document behind = new Document(PENDING, true).append(Documents.ID, new Document("$gt", after));
            page = documents.page(Documents.ACCOUNTS, behind, Projections.include(Documents.ID), PAGE);
            for (Document account : page) {
                if (!taker.test(account.getString(Documents.ID))) {
                    return after;
                }
                after = account.getString(Documents.ID);
            }
        } while (page.size() == PAGE);
        return "";
    }
}
