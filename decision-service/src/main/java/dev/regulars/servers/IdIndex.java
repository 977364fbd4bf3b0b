package dev.regulars.servers;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The unique index of the ids. A document's position is the key made of its id, so the documents are their own index:
 * one written beside them would cost every insertion a second page of the file.
 */
final class IdIndex extends AbstractUniqueIndex<String> {
    private final MVMap<String, byte[]> documents;

    IdIndex(MVMap<String, byte[]> documents, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.documents = documents;
    }

    static boolean isFor(List<IndexKey> keys) {
        return keys.size() == 1 && keys.get(0).getKey().equals("_id");
    }

    /** The document is there by now, and was looked for before. */
    @Override
    public synchronized void add(Document document, String position, MongoCollection<String> collection) {}

    @Override
    protected boolean putKeyPosition(KeyValue values, String position) {
        throw new UnsupportedOperationException("the document itself is the entry");
    }

    /** The document goes next. */
    @Override
    protected @Nullable String removeDocument(KeyValue values) {
        return getPosition(values);
    }

    @Override
    protected @Nullable String getPosition(KeyValue values) {
        String key = Bson.key(values);
        return documents.containsKey(key) ? key : null;
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, String>> getIterable() {
        return () -> documents.keySet().stream()
                .map(key -> Map.entry(Bson.values(key), key))
                .iterator();
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
