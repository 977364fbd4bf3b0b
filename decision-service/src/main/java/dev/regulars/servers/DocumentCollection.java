package dev.regulars.servers;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** One collection in the store file; a document's position is the key made of its id. */
final class DocumentCollection extends AbstractSynchronizedMongoCollection<String> {
    private static final String ID = "_id";

    private final MVMap<String, byte[]> documents;

    DocumentCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            MVMap<String, byte[]> documents) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    /** Nothing is written meanwhile that the index would miss. */
    @Override
    public synchronized void addIndex(Index<String> index) {
        boolean isNew = getIndexes().stream().noneMatch(one -> one.getName().equals(index.getName()));
        if (isNew && index instanceof SecondaryIndex secondary) {
            secondary.begin();
            super.addIndex(index);
            secondary.complete();
        } else {
            super.addIndex(index);
        }
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
    }

    /**
     * The server would use an index only for a query of just the indexed fields, and read the whole collection for
     * {@code {_id: 'm-1', version: 7}}. A query that names the id goes to that document, one that names only
     * ids to those, one that names indexed fields to what the best of the indexes finds, and one for the next ids to
     * where they begin.
     */
    @Override
    protected synchronized QueryResult queryDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
        Object id = ID.equals(getIdField()) ? idNamedBy(query) : null;
        if (id != null) {
            String position = Bson.key(new KeyValue(id));
            List<String> positions = documents.containsKey(position) ? List.of(position) : List.of();
            return matchDocuments(query, positions, orderBy, skip, limit, batchSize, projection);
        }
        Stream<byte[]> named = IdSet.among(documents, query, orderBy);
        if (named != null) {
            return matchDocumentsFromStream(
                    named.map(Bson::decode), new Document(), orderBy, skip, limit, batchSize, projection);
        }
        Candidates some = Candidates.of(documents, getIndexes(), query, orderBy, skip, limit);
        if (some == null) {
            return super.queryDocuments(query, orderBy, skip, limit, batchSize, projection);
        }
        Document order = some.inOrder() ? new Document() : orderBy;
        return matchDocumentsFromStream(
                some.documents().map(Bson::decode), query, order, skip, limit, batchSize, projection);
    }

    /** Also looks into {@code $and}: drivers write two conditions on two fields that way. */
    private static @Nullable Object idNamedBy(Document query) {
        Object id = query.get(ID);
        if (isPlain(id)) {
            return id;
        }
        Object parts = query.get("$and");
        return parts instanceof Collection<?> conditions
                ? conditions.stream()
                        .map(condition -> idNamedBy((Document) condition))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static boolean isPlain(@Nullable Object id) {
        return id != null
                && !(id instanceof Document)
                && !(id instanceof Collection)
                && !BsonRegularExpression.isRegularExpression(id);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
        Stream<Document> all = documents.values().stream().map(Bson::decode);
        return matchDocumentsFromStream(all, query, orderBy, skip, limit, batchSize, projection);
    }

    @Override
    protected String addDocumentInternal(Document document) {
        String idField = getIdField();
        Object id = idField == null ? UUID.randomUUID().toString() : document.get(idField);
        String position = Bson.key(new KeyValue(id));
        documents.put(position, Bson.encode(document));
        return position;
    }

    @Override
    protected void handleUpdate(String position, Document before, Document after) {
        byte[] bytes = Bson.encode(after);
        List<Runnable> changes = secondaryIndexes()
                .<Runnable>map(index -> {
                    Set<String> old = index.entries(before);
                    Set<String> now = index.entries(after);
                    return () -> index.change(old, now);
                })
                .toList();
        documents.put(position, bytes);
        changes.forEach(Runnable::run);
    }

    private Stream<SecondaryIndex> secondaryIndexes() {
        return getIndexes().stream().filter(SecondaryIndex.class::isInstance).map(SecondaryIndex.class::cast);
    }

    @Override
    protected void removeDocument(String position) {
        byte[] removed = documents.remove(position);
        if (removed == null) {
            throw new NoSuchElementException("no document at the position that an index names");
        }
        Document document = Bson.decode(removed);
        secondaryIndexes().forEach(index -> index.change(index.entries(document), Set.of()));
    }

    @Override
    protected @Nullable Document getDocument(String position) {
        byte[] bytes = documents.get(position);
        return bytes == null ? null : Bson.decode(bytes);
    }

    @Override
    protected Stream<DocumentWithPosition<String>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(Bson.decode(entry.getValue()), entry.getKey()));
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int delta) {
        throw new UnsupportedOperationException("sizes are not tracked");
    }

    @Override
    protected int getDataSize() {
        return 0;
    }
}
