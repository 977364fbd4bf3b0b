package dev.regulars.servers;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVMap;

/** The collections of one database: each is a map in the store file, and so is each index. */
final class DocumentDatabase extends AbstractSynchronizedMongoDatabase<String> {
    static final String DOCUMENTS = "documents/";
    private static final String INDEX = "index/";
    private static final String SECONDARY = "secondary/";
    private static final String BUILT = "secondary-built";

    private final StoreFile store;
    private final Set<String> described = ConcurrentHashMap.newKeySet();

    DocumentDatabase(String name, StoreFile store, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
        forgetUndescribed();
    }

    /** Nobody would keep them up to date: what is built of them later is built anew. */
    private void forgetUndescribed() {
        MVMap<String, String> built = store.positions(BUILT);
        String own = SECONDARY + getDatabaseName() + ".";
        List.copyOf(built.keyList()).stream()
                .filter(map -> map.startsWith(own) && !described.contains(map))
                .forEach(built::remove);
    }

    @Override
    protected MongoCollection<String> openOrCreateCollection(String name, CollectionOptions options) {
        return new DocumentCollection(this, name, options, cursorRegistry, documents(name));
    }

    private MVMap<String, byte[]> documents(String collection) {
        return store.documents(DOCUMENTS + getFullCollectionNamespace(collection));
    }

    @Override
    protected Index<String> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        if (IdIndex.isFor(keys)) {
            removeIndex(collection, index); // files of earlier versions have one
            return new IdIndex(documents(collection), index, keys, sparse);
        }
        return new UniqueIndex(store.positions(indexMap(collection, index)), index, keys, sparse);
    }

    @Override
    protected Index<String> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        if (!SecondaryIndex.isFor(keys)) {
            return super.openOrCreateSecondaryIndex(collection, index, keys, sparse);
        }
        String map = secondaryMap(collection, index);
        described.add(map);
        return new SecondaryIndex(store.positions(map), store.positions(BUILT), index, keys);
    }

    @Override
    protected void dropIndex(MongoCollection<String> collection, String index) {
        super.dropIndex(collection, index);
        removeIndex(collection.getCollectionName(), index);
        remove(secondaryMap(collection.getCollectionName(), index));
    }

    private void removeIndex(String collection, String index) {
        remove(indexMap(collection, index));
    }

    private void remove(String map) {
        if (store.store().hasMap(map)) {
            store.store().removeMap(store.positions(map));
        }
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        store.store().removeMap(DOCUMENTS + getFullCollectionNamespace(name));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        throw new UnsupportedOperationException("the embedded server does not rename collections");
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }

    @Override
    protected long getStorageSize() {
        return store.isDurable() ? store.store().getFileStore().size() : 0;
    }

    private String indexMap(String collection, String index) {
        return INDEX + getFullCollectionNamespace(collection) + "/" + index;
    }

    private String secondaryMap(String collection, String index) {
        return SECONDARY + getFullCollectionNamespace(collection) + "/" + index;
    }
}
