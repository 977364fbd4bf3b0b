package dev.regulars.decision.accounts;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The collections, reached in the few ways that mean the same on every server (no transactions, pipelines or partial
 * indexes). A write is acknowledged when a majority has it in its journal; reads see only such writes. Infrastructure
 * failures come as Spring's {@code DataAccessException}.
 */
public class Documents {

    public static final String ACCOUNTS = "accounts";
    public static final String DECISIONS = "decisions";
    public static final String LEDGER = "ledger";
    public static final String VOUCHERS = "vouchers";
    public static final String SALES = "sales";
    public static final String FOLLOW_UPS = "followUps";
    public static final String EARLY_RETURNS = "earlyReturns";
    public static final String HOUSEHOLDS = "households";
    public static final String CODE_CHECKS = "codeChecks";
    public static final String CONSENTS = "consents";
    public static final String OUTGOING = "outgoing";
    public static final String RECEIPTS = "receipts";
    public static final String MESSAGE_COUNTS = "messageCounts";
    public static final String REFERRALS = "referrals";
    public static final String FEEDBACK = "feedback";
    public static final String ASKED_LATELY = "askedLately";
    public static final String MEMBER_SESSIONS = "memberSessions";
    public static final String RUNS = "runs";
    public static final String BUDGETS = "budgets";
    public static final String IDENTIFIERS = "identifiers";
    public static final String ID = "_id";

    private static final int PAGE = 500;
    private static final WriteConcern DURABLE = WriteConcern.MAJORITY.withJournal(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private static final FindOneAndUpdateOptions CHANGED =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final MongoTemplate mongo;

    public Documents(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public Optional<Document> find(String collection, Bson filter, Bson projection) {
        return read(
                collection,
                c -> Optional.ofNullable(
                        c.find(filter).projection(projection).limit(1).first()));
    }

    /** Those of the ids that are there, in any order. */
    public List<Document> findAll(String collection, Collection<String> ids, Bson projection) {
        return read(collection, c -> c.find(in(ID, ids)).projection(projection).into(new ArrayList<>()));
    }

    /**
     * A whole collection in order of ids, which are texts; memory holds one page at a time, here and in servers that do
     * not stream. What is written meanwhile behind the page that is read is seen.
     */
    public void scan(String collection, Document filter, Bson projection, Consumer<Document> reader) {
        String after = "";
        List<Document> page;
        do {
            Document behind = new Document(filter).append(ID, new Document("$gt", after));
            page = page(collection, behind, projection, PAGE);
            page.forEach(reader);
            after = page.isEmpty() ? after : page.get(page.size() - 1).getString(ID);
        } while (page.size() == PAGE);
    }

    /** Of a few; one after the other, however large they are. */
    public void forEach(String collection, Bson filter, Bson projection, Consumer<Document> reader) {
        read(collection, c -> {
            c.find(filter).projection(projection).forEach(reader);
            return true;
        });
    }

    /** In order of ids, at most so many. */
    public List<Document> page(String collection, Bson filter, Bson projection, int most) {
        return read(
                collection,
                c -> c.find(filter)
                        .projection(projection)
                        .sort(ascending(ID))
                        .limit(most)
                        .into(new ArrayList<>()));
    }

    /** In any order, at most so many. */
    public List<Document> some(String collection, Bson filter, int most) {
        return read(collection, c -> c.find(filter).limit(most).into(new ArrayList<>()));
    }

    /** The last by id, at most so many. */
    public List<Document> newest(String collection, Bson filter, int most) {
        return first(collection, filter, Sorts.descending(ID), most);
    }

    /** In an order of the caller's, at most so many. */
    public List<Document> first(String collection, Bson filter, Bson order, int most) {
        return read(collection, c -> c.find(filter).sort(order).limit(most).into(new ArrayList<>()));
    }

    /** By pages: servers that hold what they count in memory cannot count a large collection at once. */
    public long count(String collection, Document filter) {
        long[] count = {0};
        scan(collection, filter, Projections.include(ID), document -> count[0]++);
        return count[0];
    }

    /** False when the id is taken. */
    public boolean insert(String collection, Document document) {
        return write(collection, c -> {
            try {
                c.insertOne(document);
                return true;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    return false;
                }
                throw e;
            }
        });
    }

    /** Inserts those whose ids are not taken; whether all were new. */
    public boolean insertNew(String collection, List<Document> documents) {
        List<InsertOneModel<Document>> writes =
                documents.stream().map(InsertOneModel::new).toList();
        return bulk(collection, writes) == documents.size();
    }

    /** True when a document matched. */
    public boolean update(String collection, Bson filter, Bson update) {
        return write(collection, c -> c.updateOne(filter, update)).getMatchedCount() > 0;
    }

    /** The document as it is after its change; empty when none matched. */
    public Optional<Document> change(String collection, Bson filter, Bson update) {
        return write(collection, c -> Optional.ofNullable(c.findOneAndUpdate(filter, update, CHANGED)));
    }

    /** In any order; a taken id counts as done. How many documents matched, or are new if no id was taken. */
    public long bulk(String collection, List<? extends WriteModel<Document>> writes) {
        if (writes.isEmpty()) {
            return 0;
        }
        return write(collection, c -> {
            try {
                BulkWriteResult result = c.bulkWrite(writes, UNORDERED);
                return (long) result.getMatchedCount() + result.getInsertedCount();
            } catch (MongoBulkWriteException e) {
                if (e.getWriteConcernError() == null && onlyDuplicates(e)) {
                    return (long) e.getWriteResult().getMatchedCount();
                }
                throw e;
            }
        });
    }

    private static boolean onlyDuplicates(MongoBulkWriteException e) {
        return e.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }

    /** True when a document was there. */
    public boolean delete(String collection, Bson filter) {
        return write(collection, c -> c.deleteOne(filter)).getDeletedCount() > 0;
    }

    /** Repeating it changes nothing. */
    public void index(String collection, Bson keys) {
        write(collection, c -> c.createIndex(keys));
    }

    protected <T> T read(String collection, Function<MongoCollection<Document>, T> work) {
        return Objects.requireNonNull(
                mongo.execute(collection, c -> work.apply(c.withReadConcern(ReadConcern.MAJORITY))));
    }

    protected <T> T write(String collection, Function<MongoCollection<Document>, T> work) {
        return Objects.requireNonNull(mongo.execute(collection, c -> work.apply(c.withWriteConcern(DURABLE))));
    }

    /** The filter for one document; conditions are appended to it, flat, as some servers look only there for the id. */
    public static Document id(String id) {
        return new Document(ID, id);
    }
}
