package dev.regulars.decision.simulation;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import dev.regulars.decision.accounts.Documents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The store of simulations: in memory, for one thread at a time, and only what the commit protocol asks of a store;
 * anything else throws. What a real server does not do at once (the writes of a bulk, the documents of a cursor) is a
 * step each here. {@code SimulatedDocumentsIT} proves that it answers as a server does.
 */
public final class SimulatedDocuments extends Documents {

    private final Cells cells;
    private final Steps steps;

    public SimulatedDocuments() {
        this(new Cells(), Steps.ALONE);
    }

    private SimulatedDocuments(Cells cells, Steps steps) {
        super(null);
        this.cells = cells;
        this.steps = steps;
    }

    /** The same store, as a process with these steps reaches it. */
    public SimulatedDocuments reachedBy(Steps process) {
        return new SimulatedDocuments(cells, process);
    }

    @Override
    public Optional<Document> find(String collection, Bson filter, Bson projection) {
        Filter asked = Filter.of(filter);
        return step(
                "find " + collection + asked.ids(),
                () -> cells.matching(collection, asked).stream().findFirst().map(Projection.of(projection)::apply));
    }

    @Override
    public List<Document> findAll(String collection, Collection<String> ids, Bson projection) {
        List<Document> found = new ArrayList<>();
        forEach(collection, Filters.in(ID, ids), projection, found::add);
        return found;
    }

    @Override
    public void scan(String collection, Document filter, Bson projection, Consumer<Document> reader) {
        forEach(collection, filter, projection, reader);
    }

    /** Each document is as it is when its turn comes; one that does not match any more is left out. */
    @Override
    public void forEach(String collection, Bson filter, Bson projection, Consumer<Document> reader) {
        Filter asked = Filter.of(filter);
        List<Document> listed = step("list " + collection, () -> cells.matching(collection, asked));
        for (Document one : listed) {
            String id = one.getString(ID);
            step(
                            "next " + collection + " " + id,
                            () -> cells.get(collection, id).filter(asked::matches))
                    .map(Projection.of(projection)::apply)
                    .ifPresent(reader);
        }
    }

    /** Those behind an id. */
    @Override
    public List<Document> page(String collection, Bson filter, Bson projection, int most) {
        BsonDocument rest = filter.toBsonDocument().clone();
        String after = rest.remove(ID).asDocument().getString("$gt").getValue();
        List<Document> found = new ArrayList<>();
        forEach(collection, rest, projection, one -> {
            if (one.getString(ID).compareTo(after) > 0) {
                found.add(one);
            }
        });
        found.sort(Comparator.comparing(one -> one.getString(ID)));
        return found.subList(0, Math.min(most, found.size()));
    }

    @Override
    public long count(String collection, Document filter) {
        Filter asked = Filter.of(filter);
        return step("count " + collection, () ->
                (long) cells.matching(collection, asked).size());
    }

    @Override
    public boolean insert(String collection, Document document) {
        return step("insert " + collection + " " + document.getString(ID), () -> cells.insert(collection, document));
    }

    @Override
    public boolean insertNew(String collection, List<Document> documents) {
        return bulk(collection, documents.stream().map(InsertOneModel::new).toList()) == documents.size();
    }

    @Override
    public boolean update(String collection, Bson filter, Bson update) {
        return bulk(collection, List.of(new UpdateOneModel<>(filter, update))) > 0;
    }

    @Override
    public long bulk(String collection, List<? extends WriteModel<Document>> writes) {
        List<WriteModel<Document>> left = new ArrayList<>(writes);
        long matched = 0;
        while (!left.isEmpty()) {
            WriteModel<Document> write = left.remove(steps.pick(left.size()));
            matched += write(collection, write) ? 1 : 0;
        }
        return matched;
    }

    /** True when a document matched or is new. */
    private boolean write(String collection, WriteModel<Document> write) {
        if (write instanceof InsertOneModel<Document> one) {
            return insert(collection, one.getDocument());
        }
        if (write instanceof ReplaceOneModel<Document> one) {
            Document next = (Document) Values.copy(one.getReplacement());
            return change(collection, one.getFilter(), one.getReplaceOptions().isUpsert(), old -> next);
        }
        if (write instanceof UpdateOneModel<Document> one && one.getUpdate() != null) {
            return change(collection, one.getFilter(), one.getOptions().isUpsert(), Update.of(one.getUpdate())::apply);
        }
        throw new UnsupportedOperationException(write.getClass().getSimpleName());
    }

    private boolean change(String collection, Bson filter, boolean upsert, Function<Document, Document> change) {
        Filter asked = Filter.of(filter);
        return step("write " + collection + asked.ids(), () -> cells.change(collection, asked, upsert, change));
    }

    @Override
    public boolean delete(String collection, Bson filter) {
        Filter asked = Filter.of(filter);
        return step("delete " + collection + asked.ids(), () -> cells.delete(collection, asked));
    }

    @Override
    public void index(String collection, Bson keys) {}

    private <T> T step(String operation, Supplier<T> effect) {
        steps.before(operation);
        T result = effect.get();
        steps.after(operation, result);
        return result;
    }

    @Override
    protected <T> T read(String collection, Function<MongoCollection<Document>, T> work) {
        throw new UnsupportedOperationException("a read of " + collection);
    }

    @Override
    protected <T> T write(String collection, Function<MongoCollection<Document>, T> work) {
        throw new UnsupportedOperationException("a write to " + collection);
    }
}
